import * as aws from "@pulumi/aws";

new aws.emr.BlockPublicAccessConfiguration("account", { blockPublicSecurityGroupRules: true });
