import * as aws from "@pulumi/aws";

new aws.lb.TargetGroup("portal", {
  port: 8443,
  protocol: "HTTPS",
  targetType: "ip",
  vpcId: "vpc-0a1b2c3d4e5f60718",
});
