import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { ssmAutomationRecordsScripts } from "./ssm-automation-records-scripts.ts";
import { ssmSessionIsEncrypted } from "./ssm-session-is-encrypted.ts";
import { ssmSessionRecordsLogs } from "./ssm-session-records-logs.ts";

const { unknown } = wireMarks;
const document = "aws:ssm/document:Document";
const inputs = {
  cloudWatchLogGroupName: "sessions",
  s3BucketName: "",
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
};
const content = (changed: Readonly<Record<string, unknown>> = {}, sessionType = "Standard_Stream") => ({
  content: JSON.stringify({ schemaVersion: "1.0", sessionType, inputs: { ...inputs, ...changed } }),
});
const yaml = (group: string) => ({
  documentFormat: "YAML",
  content: `---
schemaVersion: '1.0'
sessionType: Standard_Stream # a shell
inputs:
  s3BucketName: ''
  cloudWatchLogGroupName: ${group}
  cloudWatchEncryptionEnabled: true
  shellProfile:
    linux: ''
`,
});
const good = { name: "SSM-SessionManagerRunShell", documentType: "Session", documentFormat: "JSON", ...content() };

judgesChanges(ssmSessionRecordsLogs, document, good, [
  ["in a log group", {}, "pass"],
  ["in a bucket", content({ cloudWatchLogGroupName: "", s3BucketName: "log-archive" }), "pass"],
  ["nowhere", content({ cloudWatchLogGroupName: "" }), "fail"],
  ["no inputs", { content: JSON.stringify({ schemaVersion: "1.0", sessionType: "Standard_Stream" }) }, "fail"],
  ["a tunnel", content({ cloudWatchLogGroupName: "" }, "Port"), "not-applicable"],
  ["a command", { documentType: "Command", content: "{}" }, "not-applicable"],
  ["of another kind in YAML", { documentFormat: "YAML", content: "schemaVersion: '1.0'" }, "not-applicable"],
  ["in YAML", yaml("'sessions'"), "pass"],
  ["nowhere in YAML", yaml("''"), "fail"],
  ["YAML that is more than names and values", { documentFormat: "YAML", content: "{ sessionType: x }" }, "unknown"],
  ["broken", { content: "{" }, "unknown"],
  ["a list", { content: "[]" }, "unknown"],
  ["not known", { content: unknown }, "unknown"],
]);
judgesChanges(ssmSessionIsEncrypted, document, good, [
  ["a key", {}, "pass"],
  ["none", content({ kmsKeyId: undefined }), "fail"],
  ["an empty one", content({ kmsKeyId: "" }), "fail"],
  ["a command", { documentType: "Command", content: "{}" }, "not-applicable"],
  ["not known", { content: unknown }, "unknown"],
]);

judgesChanges(
  ssmAutomationRecordsScripts,
  "aws:ssm/serviceSetting:ServiceSetting",
  { settingId: "/ssm/automation/customer-script-log-destination", settingValue: "CloudWatch" },
  [
    ["to CloudWatch", {}, "pass"],
    [
      "by its ARN",
      {
        settingId:
          "arn:aws:ssm:eu-central-1:111111111111:servicesetting/ssm/automation/customer-script-log-destination",
      },
      "pass",
    ],
    ["nowhere", { settingValue: "None" }, "fail"],
    ["another setting", { settingId: "/ssm/parameter-store/default-parameter-tier" }, "not-applicable"],
    ["not known", { settingValue: unknown }, "unknown"],
  ],
);
