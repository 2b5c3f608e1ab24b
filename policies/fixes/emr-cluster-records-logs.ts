import * as aws from "@pulumi/aws";

new aws.emr.Cluster("statistics", {
  releaseLabel: "emr-7.9.0",
  serviceRole: "EMR_DefaultRole_V2",
  securityConfiguration: "encrypted",
  logUri: "s3://log-archive/emr/",
  terminationProtection: true,
});
