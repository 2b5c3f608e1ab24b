import { wireMarks } from "@temelj/plan";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { kmsKeyRotates } from "./kms-key-rotates.ts";

const good = new Scenario({ key: resource("aws:kms/key:Key", { enableKeyRotation: true }) });

test.each<[string, Record<string, unknown>, string]>([
  ["on", {}, "pass"],
  ["on, as text", { enableKeyRotation: "true" }, "pass"],
  ["on, spec and usage said", { customerMasterKeySpec: "SYMMETRIC_DEFAULT", keyUsage: "ENCRYPT_DECRYPT" }, "pass"],
  ["off", { enableKeyRotation: false }, "fail"],
  ["left out, which is off", { enableKeyRotation: undefined }, "fail"],
  ["not known", { enableKeyRotation: wireMarks.unknown }, "unknown"],
  ["an asymmetric key", { enableKeyRotation: false, customerMasterKeySpec: "RSA_4096" }, "not-applicable"],
  ["a key for signing", { enableKeyRotation: false, keyUsage: "SIGN_VERIFY" }, "not-applicable"],
  ["a key for message codes", { customerMasterKeySpec: "HMAC_256", keyUsage: "GENERATE_VERIFY_MAC" }, "not-applicable"],
  ["a key in a custom store", { enableKeyRotation: undefined, customKeyStoreId: "cks-1" }, "not-applicable"],
])("%s", (_, change, outcome) => {
  expect(judge(kmsKeyRotates, good.with({ key: change })).outcome).toBe(outcome);
});
