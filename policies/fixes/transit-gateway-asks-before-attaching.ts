import * as aws from "@pulumi/aws";

new aws.ec2transitgateway.TransitGateway("hub", {
  description: "Joins the networks of the institutions",
  autoAcceptSharedAttachments: "disable",
});
