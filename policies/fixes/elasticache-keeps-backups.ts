import * as aws from "@pulumi/aws";

new aws.elasticache.ReplicationGroup("sessions", {
  description: "Sessions",
  engine: "valkey",
  nodeType: "cache.t4g.small",
  numCacheClusters: 2,
  atRestEncryptionEnabled: true,
  transitEncryptionEnabled: true,
  userGroupIds: ["sessions"],
  automaticFailoverEnabled: true,
  multiAzEnabled: true,
  snapshotRetentionLimit: 7,
  autoMinorVersionUpgrade: true,
  subnetGroupName: "data",
});
