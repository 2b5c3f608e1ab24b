import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { redshiftIsEncrypted } from "./redshift-is-encrypted.ts";
import { redshiftIsNotPublic } from "./redshift-is-not-public.ts";
import { redshiftKeepsBackups } from "./redshift-keeps-backups.ts";
import { redshiftParametersRequireTls } from "./redshift-parameters-require-tls.ts";
import { redshiftRecordsAuditLogs } from "./redshift-records-audit-logs.ts";
import { redshiftRoutesThroughTheVpc } from "./redshift-routes-through-the-vpc.ts";

const { unknown } = wireMarks;

const redshiftCluster = {
  clusterIdentifier: "statistics",
  nodeType: "ra3.large",
  numberOfNodes: 2,
  masterUsername: "statistics",
  manageMasterPassword: true,
  encrypted: "true",
  publiclyAccessible: false,
  enhancedVpcRouting: true,
  automatedSnapshotRetentionPeriod: 14,
  finalSnapshotIdentifier: "statistics-final",
};
const redshiftserverlessWorkgroup = { namespaceName: "statistics", workgroupName: "statistics" };

judgesChanges(redshiftIsEncrypted, "aws:redshift/cluster:Cluster", redshiftCluster, [
  ["as it should be", {}, "pass"],
  ["not said", { encrypted: undefined }, "pass"],
  ["switched off", { encrypted: false }, "fail"],
  ["switched off, as text", { encrypted: "false" }, "fail"],
  ["not known", { encrypted: unknown }, "unknown"],
]);

judgesChanges(redshiftIsNotPublic, "aws:redshift/cluster:Cluster", redshiftCluster, [
  ["private", {}, "pass"],
  ["not said", { publiclyAccessible: undefined }, "pass"],
  ["public", { publiclyAccessible: true }, "fail"],
  ["not known", { publiclyAccessible: unknown }, "unknown"],
]);

judgesChanges(redshiftIsNotPublic, "aws:redshiftserverless/workgroup:Workgroup", redshiftserverlessWorkgroup, [
  ["not said", {}, "pass"],
  ["public", { publiclyAccessible: true }, "fail"],
]);

judgesChanges(redshiftRoutesThroughTheVpc, "aws:redshift/cluster:Cluster", redshiftCluster, [
  ["as it should be", {}, "pass"],
  ["as text", { enhancedVpcRouting: "true" }, "pass"],
  ["switched off", { enhancedVpcRouting: false }, "fail"],
  ["not said", { enhancedVpcRouting: undefined }, "fail"],
  ["not known", { enhancedVpcRouting: unknown }, "unknown"],
]);

judgesChanges(redshiftRoutesThroughTheVpc, "aws:redshiftserverless/workgroup:Workgroup", redshiftserverlessWorkgroup, [
  ["not said", {}, "fail"],
]);

judgesScenarios(redshiftRecordsAuditLogs, [
  [
    "with logs",
    {
      cluster: resource("aws:redshift/cluster:Cluster", {}, { id: "statistics" }),
      logging: resource("aws:redshift/logging:Logging", { clusterIdentifier: "statistics" }),
    },
    "pass",
  ],
  ["without", { cluster: resource("aws:redshift/cluster:Cluster", {}, { id: "statistics" }) }, "fail"],
  [
    "with another cluster's",
    {
      cluster: resource("aws:redshift/cluster:Cluster", {}, { id: "statistics" }),
      logging: resource("aws:redshift/logging:Logging", { clusterIdentifier: "other" }),
    },
    "fail",
  ],
  [
    "with one whose cluster is not known",
    {
      cluster: resource("aws:redshift/cluster:Cluster", {}, { id: "statistics" }),
      logging: resource("aws:redshift/logging:Logging", { clusterIdentifier: unknown }),
    },
    "unknown",
  ],
]);

judgesChanges(
  redshiftParametersRequireTls,
  "aws:redshift/parameterGroup:ParameterGroup",
  { family: "redshift-1.0", parameters: [{ name: "require_ssl", value: "true" }] },
  [
    ["required", {}, "pass"],
    ["not required", { parameters: [{ name: "require_ssl", value: "false" }] }, "fail"],
    ["not said", { parameters: [] }, "fail"],
    ["a family that requires it", { family: "redshift-2.0", parameters: [] }, "pass"],
    ["not known", { parameters: unknown }, "unknown"],
  ],
);

judgesChanges(redshiftKeepsBackups, "aws:redshift/cluster:Cluster", redshiftCluster, [
  ["two weeks", {}, "pass"],
  ["a day", { automatedSnapshotRetentionPeriod: 1 }, "fail"],
  ["not said", { automatedSnapshotRetentionPeriod: undefined }, "fail"],
  ["not known", { automatedSnapshotRetentionPeriod: unknown }, "unknown"],
]);
