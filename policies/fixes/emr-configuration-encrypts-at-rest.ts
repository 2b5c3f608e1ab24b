import * as aws from "@pulumi/aws";

new aws.emr.SecurityConfiguration("statistics", {
  configuration: JSON.stringify({
    EncryptionConfiguration: {
      EnableAtRestEncryption: true,
      EnableInTransitEncryption: true,
      AtRestEncryptionConfiguration: {
        S3EncryptionConfiguration: { EncryptionMode: "SSE-S3" },
        LocalDiskEncryptionConfiguration: {
          EncryptionKeyProviderType: "AwsKms",
          AwsKmsKey: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
          EnableEbsEncryption: true,
        },
      },
      InTransitEncryptionConfiguration: {
        TLSCertificateConfiguration: {
          CertificateProviderType: "PEM",
          S3Object: "s3://cluster-certificates/nodes.zip",
        },
      },
    },
  }),
});
