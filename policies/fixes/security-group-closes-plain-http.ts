import * as aws from "@pulumi/aws";

new aws.ec2.SecurityGroup("portal", {
  description: "The portal",
  ingress: [{ description: "Visitors", protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] }],
});
