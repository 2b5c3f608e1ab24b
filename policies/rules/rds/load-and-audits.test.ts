import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { rdsMeasuresItsLoad } from "./rds-measures-its-load.ts";
import { rdsParametersRecordAudits } from "./rds-parameters-record-audits.ts";

const { unknown } = wireMarks;

judgesChanges(rdsMeasuresItsLoad, "aws:rds/instance:Instance", { performanceInsightsEnabled: true }, [
  ["as it should be", {}, "pass"],
  ["off", { performanceInsightsEnabled: false }, "fail"],
  ["not said", { performanceInsightsEnabled: undefined }, "fail"],
]);

judgesChanges(
  rdsParametersRecordAudits,
  "aws:docdb/clusterParameterGroup:ClusterParameterGroup",
  { family: "docdb5.0", parameters: [{ name: "audit_logs", value: "enabled" }] },
  [
    ["as it should be", {}, "pass"],
    ["all", { parameters: [{ name: "audit_logs", value: "all" }] }, "pass"],
    ["off", { parameters: [{ name: "audit_logs", value: "disabled" }] }, "fail"],
    ["not said", { parameters: undefined }, "fail"],
    ["not known", { parameters: unknown }, "unknown"],
  ],
);
