import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { emrAccountBlocksPublicAccess } from "./emr-account-blocks-public-access.ts";
import { emrClusterHasSecurityConfiguration } from "./emr-cluster-has-security-configuration.ts";
import { emrClusterRecordsLogs } from "./emr-cluster-records-logs.ts";

const { unknown } = wireMarks;

const emrCluster = {
  releaseLabel: "emr-7.9.0",
  serviceRole: "EMR_DefaultRole_V2",
  securityConfiguration: "encrypted",
  logUri: "s3://log-archive/emr/",
  terminationProtection: true,
};

judgesChanges(emrClusterHasSecurityConfiguration, "aws:emr/cluster:Cluster", emrCluster, [
  ["named", {}, "pass"],
  ["none", { securityConfiguration: undefined }, "fail"],
  ["not known", { securityConfiguration: unknown }, "unknown"],
]);

judgesChanges(emrClusterRecordsLogs, "aws:emr/cluster:Cluster", emrCluster, [
  ["logs", {}, "pass"],
  ["none", { logUri: undefined }, "fail"],
  ["not known", { logUri: unknown }, "unknown"],
]);

judgesChanges(
  emrAccountBlocksPublicAccess,
  "aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration",
  { blockPublicSecurityGroupRules: true },
  [
    ["as it should be", {}, "pass"],
    ["as text", { blockPublicSecurityGroupRules: "true" }, "pass"],
    ["switched off", { blockPublicSecurityGroupRules: false }, "fail"],
    ["not said", { blockPublicSecurityGroupRules: undefined }, "fail"],
    ["not known", { blockPublicSecurityGroupRules: unknown }, "unknown"],
  ],
);
