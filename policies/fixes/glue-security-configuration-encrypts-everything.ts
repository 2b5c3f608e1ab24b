import * as aws from "@pulumi/aws";

const key = new aws.kms.Key("jobs", { description: "Seals what jobs write", enableKeyRotation: true });

new aws.glue.SecurityConfiguration("jobs", {
  encryptionConfiguration: {
    cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: key.arn },
    jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: key.arn },
    s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn: key.arn },
  },
});
