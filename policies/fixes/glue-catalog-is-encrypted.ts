import * as aws from "@pulumi/aws";

new aws.glue.DataCatalogEncryptionSettings("catalog", {
  dataCatalogEncryptionSettings: {
    encryptionAtRest: {
      catalogEncryptionMode: "SSE-KMS",
      sseAwsKmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
    },
    connectionPasswordEncryption: {
      returnConnectionPasswordEncrypted: true,
      awsKmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
    },
  },
});
