import * as aws from "@pulumi/aws";

new aws.ec2.Instance("directory", {
  ami: "ami-0a1b2c3d4e5f60718",
  instanceType: "t4g.medium",
  disableApiTermination: true,
});
