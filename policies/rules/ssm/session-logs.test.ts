import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { ssmSessionLogsAreEncrypted } from "./ssm-session-logs-are-encrypted.ts";

const { unknown } = wireMarks;

judgesChanges(
  ssmSessionLogsAreEncrypted,
  "aws:ssm/document:Document",
  {
    documentType: "Session",
    content: JSON.stringify({
      sessionType: "Standard_Stream",
      inputs: { cloudWatchLogGroupName: "sessions", cloudWatchEncryptionEnabled: true },
    }),
  },
  [
    ["as it should be", {}, "pass"],
    [
      "not refused",
      {
        content: JSON.stringify({
          sessionType: "Standard_Stream",
          inputs: { cloudWatchLogGroupName: "sessions", cloudWatchEncryptionEnabled: false },
        }),
      },
      "fail",
    ],
    [
      "a bucket that is not",
      {
        content: JSON.stringify({
          sessionType: "Standard_Stream",
          inputs: { s3BucketName: "b", s3EncryptionEnabled: "false" },
        }),
      },
      "fail",
    ],
    [
      "not said, which is refused",
      { content: JSON.stringify({ sessionType: "Standard_Stream", inputs: { s3BucketName: "b" } }) },
      "pass",
    ],
    ["not recorded", { content: JSON.stringify({ sessionType: "Standard_Stream", inputs: {} }) }, "not-applicable"],
    ["a command", { documentType: "Command" }, "not-applicable"],
    ["not known", { content: unknown }, "unknown"],
  ],
);
