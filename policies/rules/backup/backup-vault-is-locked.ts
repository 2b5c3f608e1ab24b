// Attackers delete the backups first.

import { atLeast, every, fail, rule } from "@temelj/policy";

/** A vault has a lock in compliance mode: with changeableForDays, after which nobody, AWS included, can undo it. */
export const backupVaultIsLocked = rule("backup-vault-is-locked", {
  title: { en: "Backup vault is locked", cnr: "Trezor rezervnih kopija je zaključan" },
  severity: "high",
  on: "aws:backup/vault:Vault",
  why: "Whoever becomes administrator deletes the backups before asking for money.",
  attack: "With a stolen administrator the attacker empties the vault, then encrypts everything.",
  fix: "add a VaultLockConfiguration with minRetentionDays and changeableForDays",
  sources: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"],
  check(_vault, { related }) {
    const lock = related("aws:backup/vaultLockConfiguration:VaultLockConfiguration", "backupVaultName");
    if (lock === undefined) return fail({ message: "the vault has no VaultLockConfiguration" });
    return every(lock, ["minRetentionDays", "changeableForDays"], atLeast(1));
  },
});
