import * as aws from "@pulumi/aws";

new aws.rds.Instance("registry", {
  instanceClass: "db.t4g.medium",
  engine: "postgres",
  allocatedStorage: 100,
  username: "registry_owner",
  manageMasterUserPassword: true,
  performanceInsightsEnabled: true,
  performanceInsightsKmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
});
