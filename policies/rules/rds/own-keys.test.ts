import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { rdsInsightsUseOwnKey } from "./rds-insights-use-own-key.ts";
import { rdsUsesOwnKey } from "./rds-uses-own-key.ts";

const { unknown } = wireMarks;

judgesChanges(rdsUsesOwnKey, "aws:rds/instance:Instance", { storageEncrypted: true, kmsKeyId: "arn:key" }, [
  ["as it should be", {}, "pass"],
  ["AWS's key", { kmsKeyId: undefined }, "fail"],
  ["a replica", { kmsKeyId: undefined, replicateSourceDb: "registry" }, "not-applicable"],
  ["not known", { kmsKeyId: unknown }, "unknown"],
]);

judgesChanges(
  rdsInsightsUseOwnKey,
  "aws:rds/instance:Instance",
  { performanceInsightsEnabled: true, performanceInsightsKmsKeyId: "arn:key" },
  [
    ["as it should be", {}, "pass"],
    ["AWS's key", { performanceInsightsKmsKeyId: undefined }, "fail"],
    ["off", { performanceInsightsEnabled: false, performanceInsightsKmsKeyId: undefined }, "not-applicable"],
    ["not known", { performanceInsightsKmsKeyId: unknown }, "unknown"],
  ],
);
