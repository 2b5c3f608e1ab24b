import * as aws from "@pulumi/aws";

new aws.emr.SecurityConfiguration("statistics", {
  configuration: JSON.stringify({
    EncryptionConfiguration: {
      EnableInTransitEncryption: false,
      EnableAtRestEncryption: true,
      AtRestEncryptionConfiguration: {
        LocalDiskEncryptionConfiguration: {
          EncryptionKeyProviderType: "AwsKms",
          AwsKmsKey: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
          EnableEbsEncryption: true,
        },
      },
    },
  }),
});
