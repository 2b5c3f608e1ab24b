import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { rdsCopiesTagsToSnapshots } from "./rds-copies-tags-to-snapshots.ts";
import { rdsExportsAuditLogs } from "./rds-exports-audit-logs.ts";
import { rdsUsesACurrentAuthority } from "./rds-uses-a-current-authority.ts";

const { unknown } = wireMarks;

judgesChanges(rdsUsesACurrentAuthority, "aws:rds/instance:Instance", { caCertIdentifier: "rds-ca-rsa2048-g1" }, [
  ["as it should be", {}, "pass"],
  ["ended in 2024", { caCertIdentifier: "rds-ca-2019" }, "fail"],
  ["ended in 2020", { caCertIdentifier: "rds-ca-2015" }, "fail"],
  ["AWS's default", { caCertIdentifier: undefined }, "pass"],
  ["not known", { caCertIdentifier: unknown }, "unknown"],
]);

judgesChanges(rdsCopiesTagsToSnapshots, "aws:rds/instance:Instance", { engine: "postgres", copyTagsToSnapshot: true }, [
  ["as it should be", {}, "pass"],
  ["not said", { copyTagsToSnapshot: undefined }, "fail"],
  ["not copied", { copyTagsToSnapshot: false }, "fail"],
  ["a member of a cluster", { engine: "aurora-postgresql", copyTagsToSnapshot: undefined }, "not-applicable"],
]);

judgesChanges(
  rdsExportsAuditLogs,
  "aws:docdb/cluster:Cluster",
  { enabledCloudwatchLogsExports: ["audit", "profiler"] },
  [
    ["as it should be", {}, "pass"],
    ["others only", { enabledCloudwatchLogsExports: ["profiler"] }, "fail"],
    ["none", { enabledCloudwatchLogsExports: undefined }, "fail"],
    [
      "as Neptune calls it",
      { enabledCloudwatchLogsExports: undefined, enableCloudwatchLogsExports: ["audit"] },
      "pass",
    ],
    ["not known", { enabledCloudwatchLogsExports: unknown }, "unknown"],
  ],
);
