import * as aws from "@pulumi/aws";

new aws.ssm.Parameter("password", {
  name: "/portal/db/password",
  type: "SecureString",
  valueWo: "from-a-secret-store",
  valueWoVersion: 1,
  keyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
});
