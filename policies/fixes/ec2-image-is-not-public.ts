import * as aws from "@pulumi/aws";

new aws.ec2.AmiLaunchPermission("base", {
  imageId: "ami-0a1b2c3d4e5f60718",
  organizationArn: "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5",
});
