import * as aws from "@pulumi/aws";

new aws.backup.Plan("records", {
  rules: [
    {
      ruleName: "daily",
      targetVaultName: "records",
      schedule: "cron(0 2 * * ? *)",
      lifecycle: { deleteAfter: 35 },
      copyActions: [{ destinationVaultArn: "arn:aws:backup:eu-south-1:222222222222:backup-vault:records" }],
    },
  ],
});
