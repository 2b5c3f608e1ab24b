import * as aws from "@pulumi/aws";

new aws.redshift.Cluster("statistics", {
  clusterIdentifier: "statistics",
  nodeType: "ra3.large",
  masterUsername: "statistics_owner",
  manageMasterPassword: true,
  clusterSubnetGroupName: "private",
});
