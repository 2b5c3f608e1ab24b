import { describe, expect, test } from "vitest";

import { encryptionIssues, planEncryption, type EncryptionChoices } from "./plan-encryption.ts";

test.each<[EncryptionChoices, ReturnType<typeof planEncryption>]>([
  [{}, undefined],
  [{ encryption: "off" }, undefined],
  [{ encryption: "monitor" }, { mode: "monitor" }],
  [{ encryption: "enforce" }, { mode: "enforce" }],
  [
    { encryption: "enforce", encryptionExclusions: ["lambda", "elastic-file-system"] },
    { mode: "enforce", lambdaExclusion: "enable", elasticFileSystemExclusion: "enable" },
  ],
])("%j is %j", (choices, expected) => {
  expect(planEncryption(choices)).toEqual(expected);
  expect(encryptionIssues(choices, "aws", "eu-central-1")).toEqual([]);
});

describe("what is refused", () => {
  test.each<[string, string, string, EncryptionChoices, string]>([
    ["NETWORK_CAPABILITY_MISSING", "aws-cn", "cn-north-1", { encryption: "monitor" }, 'partition "aws-cn"'],
    ["NETWORK_CAPABILITY_MISSING", "aws", "eu-south-2", { encryption: "monitor" }, 'region "eu-south-2"'],
    ["NETWORK_ENCRYPTION_UNKNOWN", "aws", "eu-central-1", { encryption: "on" as "off" }, 'encryption is "on"'],
    [
      "NETWORK_ENCRYPTION_UNKNOWN",
      "aws",
      "eu-central-1",
      { encryption: "monitor", encryptionExclusions: ["lambda"] },
      "leaves lambda alone",
    ],
    [
      "NETWORK_ENCRYPTION_UNKNOWN",
      "aws",
      "eu-central-1",
      { encryption: "enforce", encryptionExclusions: ["nat" as "lambda"] },
      '"nat" cannot be left',
    ],
  ])("%s in %s %s: %j", (code, partition, region, choices, given) => {
    const issues = encryptionIssues(choices, partition, region);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(given);
  });

  test("nothing where there is no control", () => {
    expect(encryptionIssues({}, "aws-eusc", "eusc-de-east-1")).toEqual([]);
  });
});
