import * as aws from "@pulumi/aws";

new aws.transfer.Connector("bank", {
  url: "sftp://files.bank.example",
  accessRole: "arn:aws:iam::111111111111:role/files",
  loggingRole: "arn:aws:iam::111111111111:role/files-log",
  sftpConfig: {
    userSecretId: "arn:aws:secretsmanager:eu-central-1:111111111111:secret:bank-AbCdEf",
    trustedHostKeys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHc3rUyS0n2bq0wZ0V5x0r3m1v9J6kqYcQm8tFz1pLdE"],
  },
});
