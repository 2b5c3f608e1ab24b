import * as aws from "@pulumi/aws";

new aws.rds.Cluster("registry", {
  engine: "aurora-postgresql",
  masterUsername: "registry_owner",
  manageMasterUserPassword: true,
  copyTagsToSnapshot: true,
});
