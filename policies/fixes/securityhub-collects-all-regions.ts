import * as aws from "@pulumi/aws";

const hub = new aws.securityhub.Account("account");

new aws.securityhub.FindingAggregator("regions", { linkingMode: "ALL_REGIONS" }, { dependsOn: hub });
