import * as aws from "@pulumi/aws";

new aws.securityhub.OrganizationConfiguration("accounts", { autoEnable: true });
