// Copies beside the original burn with it.

import { present, rule, some } from "@temelj/policy";

/** A rule of a plan copies to a vault in another region or account. */
export const backupPlanCopiesElsewhere = rule("backup-plan-copies-elsewhere", {
  title: { en: "Backup plan copies to another vault", cnr: "Plan rezervnih kopija kopira u drugi trezor" },
  severity: "medium",
  on: "aws:backup/plan:Plan",
  why: "What takes the region or the account takes the backups too.",
  attack: "Whoever takes the account over deletes data and backups in one go.",
  fix: "add copyActions with a vault in the backup region, in another account",
  sources: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html"],
  check: (plan) => some(plan, ["rules.copyActions.destinationVaultArn"], present),
});
