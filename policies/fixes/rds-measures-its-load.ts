import * as aws from "@pulumi/aws";

new aws.rds.Instance("registry", {
  instanceClass: "db.t4g.medium",
  engine: "postgres",
  allocatedStorage: 100,
  username: "registry_owner",
  manageMasterUserPassword: true,
  performanceInsightsEnabled: true,
});
