// A public project shows its logs to the world.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** Results, logs and artifacts of builds are for the account only, as they are unless told otherwise. */
export const codebuildProjectIsNotPublic = rule("codebuild-project-is-not-public", {
  title: { en: "Build results are not public", cnr: "Rezultati izgradnje nisu javni" },
  severity: "high",
  on: "aws:codebuild/project:Project",
  why: "Everybody who has the address reads all logs and artifacts of the project.",
  attack: "An old log shows internal names and a token; a search engine has found it first.",
  fix: 'leave projectVisibility out, or set it to "PRIVATE"',
  sources: ["https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html"],
  check: (project) => every(project, ["projectVisibility"], orAbsent(equals("PRIVATE"))),
});
