import * as aws from "@pulumi/aws";

new aws.memorydb.Cluster("sessions", {
  aclName: "portal",
  nodeType: "db.t4g.small",
  kmsKeyArn: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
});
