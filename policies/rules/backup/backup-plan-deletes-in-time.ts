// Personal data that should be gone lives on in backups.

import { atLeast, every, rule } from "@temelj/policy";

/** Every rule of a plan says after how many days its backups go, at least as many as the parameter says. */
export const backupPlanDeletesInTime = rule("backup-plan-deletes-in-time", {
  title: { en: "Backups end when their time is over", cnr: "Rezervne kopije se brišu kad im prođe rok" },
  severity: "low",
  on: "aws:backup/plan:Plan",
  why: "Without an end backups cost more each month, and keep personal data longer than the law allows.",
  attack: "A citizen's record is deleted, and found again years later in a backup that nobody needed.",
  fix: "set lifecycle: { deleteAfter: 35 } in each rule",
  sources: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html"],
  parameters: { days: 7 as number },
  check: (plan, { config }) => every(plan, ["rules.lifecycle.deleteAfter"], atLeast(config.days)),
});
