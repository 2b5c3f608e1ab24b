import * as aws from "@pulumi/aws";

new aws.ec2.VpcBlockPublicAccessOptions("account", { internetGatewayBlockMode: "block-bidirectional" });
