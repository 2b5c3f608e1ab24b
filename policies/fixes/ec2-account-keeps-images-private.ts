import * as aws from "@pulumi/aws";

new aws.ec2.ImageBlockPublicAccess("account", { state: "block-new-sharing" });
