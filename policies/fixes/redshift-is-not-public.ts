import * as aws from "@pulumi/aws";

new aws.redshift.Cluster("statistics", {
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
});
