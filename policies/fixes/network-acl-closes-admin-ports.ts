import * as aws from "@pulumi/aws";

const web = { protocol: "tcp", cidrBlock: "0.0.0.0/0", action: "allow" };

new aws.ec2.NetworkAcl("portal", {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718"],
  ingress: [
    { ...web, ruleNo: 100, fromPort: 443, toPort: 443 },
    // Port 3389 lies among those of the last rule, which lets in the answers to what went out.
    { ...web, ruleNo: 110, fromPort: 3389, toPort: 3389, action: "deny" },
    { ...web, ruleNo: 200, fromPort: 1024, toPort: 65_535 },
  ],
  egress: [{ ...web, ruleNo: 100, fromPort: 0, toPort: 65_535 }],
});
