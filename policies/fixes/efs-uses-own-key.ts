import * as aws from "@pulumi/aws";

new aws.efs.FileSystem("files", {
  encrypted: true,
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
});
