import * as aws from "@pulumi/aws";

const share = new aws.ram.ResourceShare("hub", { allowExternalPrincipals: false });

new aws.ram.PrincipalAssociation("hub", {
  resourceShareArn: share.arn,
  principal: "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5",
});
