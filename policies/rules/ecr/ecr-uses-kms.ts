// Images hold programs, and sometimes more.

import { every, oneOf, rule } from "@temelj/policy";

/** A repository is encrypted with a KMS key. */
export const ecrUsesKms = rule("ecr-uses-kms", {
  title: { en: "Repository is encrypted with KMS", cnr: "Repozitorijum je šifrovan pomoću KMS-a" },
  severity: "low",
  on: "aws:ecr/repository:Repository",
  why: "With AES only the repository's policy stands between readers and images.",
  attack: "A role with too many rights pulls every image and looks for secrets in them.",
  fix: 'set encryptionConfigurations: [{ encryptionType: "KMS" }]',
  sources: ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html"],
  check: (repository) => every(repository, ["encryptionConfigurations.encryptionType"], oneOf(["KMS", "KMS_DSSE"])),
});
