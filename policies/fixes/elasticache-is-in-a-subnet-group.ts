import * as aws from "@pulumi/aws";

new aws.elasticache.ReplicationGroup("sessions", {
  description: "Sessions of the portal",
  engine: "valkey",
  subnetGroupName: "private",
});
