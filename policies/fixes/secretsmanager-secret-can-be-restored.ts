import * as aws from "@pulumi/aws";

new aws.secretsmanager.Secret("registry", { recoveryWindowInDays: 30 });
