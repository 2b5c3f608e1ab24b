import * as aws from "@pulumi/aws";

new aws.ssm.Document("SSM-SessionManagerRunShell", {
  name: "SSM-SessionManagerRunShell",
  documentType: "Session",
  content: JSON.stringify({
    schemaVersion: "1.0",
    sessionType: "Standard_Stream",
    inputs: { cloudWatchLogGroupName: "sessions", cloudWatchEncryptionEnabled: true },
  }),
});
