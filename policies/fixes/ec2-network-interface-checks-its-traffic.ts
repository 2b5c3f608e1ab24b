import * as aws from "@pulumi/aws";

new aws.ec2.NetworkInterface("registry", {
  description: "Fixed address of the registry",
  subnetId: "subnet-0a1b2c3d4e5f60718",
  privateIps: ["10.20.0.10"],
  sourceDestCheck: true,
});
