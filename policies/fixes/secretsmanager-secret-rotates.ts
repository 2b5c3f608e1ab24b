import * as aws from "@pulumi/aws";

const secret = new aws.secretsmanager.Secret("registry");

new aws.secretsmanager.SecretRotation("registry", {
  secretId: secret.id,
  rotationLambdaArn: "arn:aws:lambda:eu-central-1:111111111111:function:rotate",
  rotationRules: { automaticallyAfterDays: 30 },
});
