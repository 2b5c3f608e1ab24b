import * as aws from "@pulumi/aws";

new aws.dms.ReplicationInstance("move", {
  replicationInstanceId: "move",
  replicationInstanceClass: "dms.t3.medium",
  publiclyAccessible: false,
  autoMinorVersionUpgrade: true,
});
