import * as aws from "@pulumi/aws";

const vault = new aws.backup.Vault("records", {
  kmsKeyArn: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
});

new aws.backup.VaultLockConfiguration("records", {
  backupVaultName: vault.name,
  minRetentionDays: 30,
  maxRetentionDays: 3650,
  changeableForDays: 3,
});
