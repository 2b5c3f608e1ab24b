import * as aws from "@pulumi/aws";

new aws.ssm.Document("sessions", {
  name: "SSM-SessionManagerRunShell",
  documentType: "Session",
  documentFormat: "JSON",
  content: JSON.stringify({
    schemaVersion: "1.0",
    description: "Preferences of shell sessions",
    sessionType: "Standard_Stream",
    inputs: {
      cloudWatchLogGroupName: "sessions",
      cloudWatchEncryptionEnabled: true,
      kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
    },
  }),
});
