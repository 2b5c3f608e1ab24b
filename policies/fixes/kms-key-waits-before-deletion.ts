import * as aws from "@pulumi/aws";

new aws.kms.Key("records", { description: "Seals the records", enableKeyRotation: true, deletionWindowInDays: 30 });
