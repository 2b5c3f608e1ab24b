// A log that lies in the database goes with the database.

import { present, rule, some } from "@temelj/policy";

/** At least one of the engine's logs goes to CloudWatch Logs. */
export const rdsExportsLogs = rule("rds-exports-logs", {
  title: { en: "Database exports its logs", cnr: "Baza podataka izvozi svoje zapise" },
  severity: "medium",
  on: [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:docdb/cluster:Cluster",
    "aws:neptune/cluster:Cluster",
  ],
  why: "After a break-in nobody can say which statements ran, and the attacker may have deleted the local log.",
  attack: "An insider reads one citizen's file after the other; without the audit log nobody ever learns of it.",
  fix: 'set enabledCloudwatchLogsExports, such as ["postgresql", "upgrade"]; for DocumentDB and Neptune ["audit"]',
  controls: ["security-hub:RDS.9", "security-hub:RDS.34", "security-hub:DocumentDB.4", "security-hub:Neptune.2"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-9",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-34",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html#documentdb-4",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html#neptune-2",
  ],
  check: (database) => some(database, ["enabledCloudwatchLogsExports[]", "enableCloudwatchLogsExports[]"], present),
});
