import * as aws from "@pulumi/aws";

new aws.ssm.Document("patch", {
  documentType: "Command",
  content: JSON.stringify({ schemaVersion: "2.2", mainSteps: [] }),
});
