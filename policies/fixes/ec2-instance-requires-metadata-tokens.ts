import * as aws from "@pulumi/aws";

new aws.ec2.Instance("registry", {
  ami: "ami-0a1b2c3d4e5f60718",
  instanceType: "m7g.large",
  subnetId: "subnet-0a1b2c3d4e5f60718",
  metadataOptions: { httpEndpoint: "enabled", httpTokens: "required" },
});
