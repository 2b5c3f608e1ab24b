// Two doors are better than one.

import { every, present, rule } from "@temelj/policy";

/** A secret is encrypted with a customer managed key, which other accounts need anyway. */
export const secretsmanagerSecretUsesOwnKey = rule("secretsmanager-secret-uses-own-key", {
  title: { en: "Secret has a key of its own", cnr: "Tajna ima vlastiti ključ" },
  severity: "low",
  on: "aws:secretsmanager/secret:Secret",
  why: "With AWS's key everybody with rights on secrets reads it.",
  attack: "A role with too many rights on secrets reads them all; a key's policy would have stopped it.",
  fix: "set kmsKeyId",
  sources: ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html"],
  check: (secret) => every(secret, ["kmsKeyId"], present),
});
