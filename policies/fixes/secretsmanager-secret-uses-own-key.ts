import * as aws from "@pulumi/aws";

new aws.secretsmanager.Secret("registry", { kmsKeyId: "alias/secrets" });
