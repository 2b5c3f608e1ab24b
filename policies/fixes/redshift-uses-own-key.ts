import * as aws from "@pulumi/aws";

new aws.redshift.Cluster("statistics", {
  clusterIdentifier: "statistics",
  nodeType: "ra3.large",
  masterUsername: "statistics_owner",
  manageMasterPassword: true,
  encrypted: "true",
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
});
