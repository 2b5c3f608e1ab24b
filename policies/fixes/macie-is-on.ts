import * as aws from "@pulumi/aws";

new aws.macie2.Account("account", { status: "ENABLED", findingPublishingFrequency: "FIFTEEN_MINUTES" });
