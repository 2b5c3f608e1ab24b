import * as aws from "@pulumi/aws";

new aws.kms.Key("records", { enableKeyRotation: true });
