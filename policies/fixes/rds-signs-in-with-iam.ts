import * as aws from "@pulumi/aws";

new aws.rds.Instance("registry", {
  engine: "postgres",
  instanceClass: "db.t4g.medium",
  allocatedStorage: 50,
  dbSubnetGroupName: "data",
  username: "registry",
  manageMasterUserPassword: true,
  finalSnapshotIdentifier: "registry-final",
  storageEncrypted: true,
  iamDatabaseAuthenticationEnabled: true,
});
