import * as aws from "@pulumi/aws";

new aws.ec2.NetworkAcl("portal", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  ingress: [{ ruleNo: 100, action: "allow", protocol: "tcp", cidrBlock: "0.0.0.0/0", fromPort: 443, toPort: 443 }],
});
