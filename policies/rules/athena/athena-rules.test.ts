import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { athenaWorkgroupEncryptsResults } from "./athena-workgroup-encrypts-results.ts";

const { unknown } = wireMarks;

judgesChanges(
  athenaWorkgroupEncryptsResults,
  "aws:athena/workgroup:Workgroup",
  {
    configuration: {
      enforceWorkgroupConfiguration: true,
      resultConfiguration: {
        outputLocation: "s3://results/",
        encryptionConfiguration: {
          encryptionOption: "SSE_KMS",
          kmsKeyArn: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
        },
      },
    },
  },
  [
    ["encrypted", {}, "pass"],
    ["not", { configuration: { resultConfiguration: { encryptionConfiguration: undefined } } }, "fail"],
    ["the client decides", { configuration: { enforceWorkgroupConfiguration: false } }, "fail"],
    [
      "not known",
      { configuration: { resultConfiguration: { encryptionConfiguration: { encryptionOption: unknown } } } },
      "unknown",
    ],
  ],
);
