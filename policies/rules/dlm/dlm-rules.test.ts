import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { dlmCopiesAreEncrypted } from "./dlm-copies-are-encrypted.ts";

const { unknown } = wireMarks;

judgesChanges(
  dlmCopiesAreEncrypted,
  "aws:dlm/lifecyclePolicy:LifecyclePolicy",
  {
    policyDetails: { schedules: [{ name: "daily", crossRegionCopyRules: [{ target: "eu-west-1", encrypted: true }] }] },
  },
  [
    ["as it should be", {}, "pass"],
    [
      "in the clear",
      {
        policyDetails: {
          schedules: [{ name: "daily", crossRegionCopyRules: [{ target: "eu-west-1", encrypted: false }] }],
        },
      },
      "fail",
    ],
    [
      "an event's copy",
      {
        policyDetails: {
          schedules: [],
          action: { crossRegionCopies: [{ target: "eu-west-1", encryptionConfiguration: { encrypted: false } }] },
        },
      },
      "fail",
    ],
    ["no copies", { policyDetails: { schedules: [{ name: "daily" }] } }, "not-applicable"],
    ["not known", { policyDetails: unknown }, "unknown"],
  ],
);
