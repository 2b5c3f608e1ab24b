import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { kmsKeyPolicyKeepsItsLockoutCheck } from "./kms-key-policy-keeps-its-lockout-check.ts";
import { kmsKeyWaitsBeforeDeletion } from "./kms-key-waits-before-deletion.ts";

const { unknown } = wireMarks;

judgesChanges(
  kmsKeyWaitsBeforeDeletion,
  "aws:kms/key:Key",
  { description: "Seals the records", enableKeyRotation: true, deletionWindowInDays: 30 },
  [
    ["a month", {}, "pass"],
    ["not said: a month", { deletionWindowInDays: undefined }, "pass"],
    ["a week", { deletionWindowInDays: 7 }, "fail"],
    ["as text", { deletionWindowInDays: "30" }, "pass"],
    ["not known", { deletionWindowInDays: unknown }, "unknown"],
  ],
);

judgesChanges(kmsKeyPolicyKeepsItsLockoutCheck, "aws:kms/key:Key", { enableKeyRotation: true }, [
  ["checked", {}, "pass"],
  ["bypassed", { bypassPolicyLockoutSafetyCheck: true }, "fail"],
  ["bypassed, as text", { bypassPolicyLockoutSafetyCheck: "true" }, "fail"],
  ["not known", { bypassPolicyLockoutSafetyCheck: unknown }, "unknown"],
]);
