import * as aws from "@pulumi/aws";

const vpc = new aws.ec2.Vpc("network", { cidrBlock: "10.72.0.0/22" });

new aws.route53.ResolverQueryLogConfigAssociation("network", {
  resolverQueryLogConfigId: "rqlc-0a1b2c3d4e5f60718",
  resourceId: vpc.id,
});
