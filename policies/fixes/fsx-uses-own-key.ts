import * as aws from "@pulumi/aws";

new aws.fsx.WindowsFileSystem("office", {
  subnetIds: ["subnet-0a1b2c3d4e5f60718"],
  throughputCapacity: 32,
  storageCapacity: 300,
  automaticBackupRetentionDays: 14,
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  activeDirectoryId: "d-1234567890",
});
