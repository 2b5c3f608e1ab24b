import * as aws from "@pulumi/aws";

new aws.securityhub.Account("account", { autoEnableControls: true });
