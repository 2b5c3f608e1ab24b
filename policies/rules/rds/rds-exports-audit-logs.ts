// Who signed in to the database is in its audit log.

import { equals, rule, some } from "@temelj/policy";

/** Audit logs of DocumentDB and Neptune go to CloudWatch Logs. */
export const rdsExportsAuditLogs = rule("rds-exports-audit-logs", {
  title: { en: "Cluster exports its audit log", cnr: "Klaster izvozi revizijski zapis" },
  severity: "medium",
  on: ["aws:docdb/cluster:Cluster", "aws:neptune/cluster:Cluster"],
  why: "Sign-ins, changes of rights and of collections leave no trace outside the database.",
  attack:
    "A stolen sign-in makes itself an administrator and drops a collection; the only record went with the cluster.",
  fix: 'add "audit" to the exported logs',
  controls: ["security-hub:DocumentDB.4", "security-hub:Neptune.2"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html#documentdb-4",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html#neptune-2",
  ],
  check: (cluster) =>
    some(cluster, ["enabledCloudwatchLogsExports[]", "enableCloudwatchLogsExports[]"], equals("audit")),
});
