// What was deleted on Friday is missed on Monday.

import { atLeast, every, isAbsent, notApplicable, rule, type Verdict } from "@temelj/policy";

/** Automated backups are kept for at least so many days (parameter). A cluster keeps one day unless told otherwise, an instance made through the API one day, and 0 switches them off. */
export const rdsKeepsBackups = rule("rds-keeps-backups", {
  title: { en: "Database backups are kept for at least a week", cnr: "Rezervne kopije baze čuvaju se bar sedmicu" },
  severity: "medium",
  on: [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:docdb/cluster:Cluster",
    "aws:neptune/cluster:Cluster",
  ],
  why: "A mistake or a ransom attack is often noticed days later; older states are gone by then.",
  attack:
    "Ransomware encrypts the tables on Friday evening; on Monday the one day of backups holds only encrypted data.",
  fix: "set backupRetentionPeriod: 14",
  controls: ["security-hub:RDS.11", "security-hub:DocumentDB.2", "security-hub:Neptune.5"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-11",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html#documentdb-2",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html#neptune-5",
  ],
  parameters: { days: 7 as number },
  check(database, { config }): Verdict {
    const properties = database as Readonly<Record<string, unknown>>;
    if (!isAbsent(properties["replicateSourceDb"]) && isAbsent(properties["backupRetentionPeriod"])) {
      return notApplicable("a replica's source has the backups");
    }
    return every(database, ["backupRetentionPeriod"], atLeast(config.days));
  },
});
