// A build runs what dependencies bring along.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A build container is not privileged. Building images needs it: waive it for those. */
export const codebuildIsNotPrivileged = rule("codebuild-is-not-privileged", {
  title: { en: "Build is not privileged", cnr: "Izgradnja nije privilegovana" },
  severity: "high",
  on: "aws:codebuild/project:Project",
  why: "A changed dependency has the machine of the build.",
  attack: "A poisoned package breaks out of the build and changes what is delivered.",
  fix: "leave privilegedMode out",
  controls: ["security-hub:CodeBuild.5"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-5"],
  check: (project) => every(project, ["environment.privilegedMode"], orAbsent(equals(false))),
});
