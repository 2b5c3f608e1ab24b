// Backups outlive what they are copies of.

import { every, present, rule } from "@temelj/policy";

/** A vault is encrypted with a customer managed key. */
export const backupVaultUsesOwnKey = rule("backup-vault-uses-own-key", {
  title: { en: "Backup vault has a key of its own", cnr: "Trezor rezervnih kopija ima vlastiti ključ" },
  severity: "medium",
  on: "aws:backup/vault:Vault",
  why: "With AWS's key a copy to another account is impossible, and nobody can take the key away.",
  attack: "The backups are all in one account under one key; whoever takes the account over has both.",
  fix: "set kmsKeyArn",
  controls: ["security-hub:Backup.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/backup-controls.html#backup-1"],
  check: (vault) => every(vault, ["kmsKeyArn"], present),
});
