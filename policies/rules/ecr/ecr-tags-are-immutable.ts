// What was tested should be what runs.

import { every, oneOf, rule } from "@temelj/policy";

/** Tags of a repository can't be overwritten. */
export const ecrTagsAreImmutable = rule("ecr-tags-are-immutable", {
  title: { en: "Image tags can't be moved", cnr: "Oznake slika se ne mogu mijenjati" },
  severity: "medium",
  on: "aws:ecr/repository:Repository",
  why: "The image behind a tag that was tested can be replaced by another.",
  attack: "With a stolen pipeline the attacker pushes a changed image under the tag that production pulls.",
  fix: 'set imageTagMutability: "IMMUTABLE"',
  controls: ["security-hub:ECR.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-2"],
  check: (repository) => every(repository, ["imageTagMutability"], oneOf(["IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"])),
});
