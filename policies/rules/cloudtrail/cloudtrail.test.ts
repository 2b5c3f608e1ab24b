import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { cloudtrailCoversAllRegions } from "./cloudtrail-covers-all-regions.ts";
import { cloudtrailEncryptsWithKms } from "./cloudtrail-encrypts-with-kms.ts";
import { cloudtrailValidatesLogFiles } from "./cloudtrail-validates-log-files.ts";

const good = new Scenario({
  trail: resource("aws:cloudtrail/trail:Trail", {
    s3BucketName: "logs",
    isMultiRegionTrail: true,
    enableLogFileValidation: true,
    kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1",
  }),
});

test.each([
  [cloudtrailCoversAllRegions, "isMultiRegionTrail", [false, "false", undefined]],
  [cloudtrailValidatesLogFiles, "enableLogFileValidation", [false, "false", undefined]],
  [cloudtrailEncryptsWithKms, "kmsKeyId", ["", undefined]],
] as const)("$id asks for %s", (rule, property, broken) => {
  expect(judge(rule, good).outcome).toBe("pass");
  for (const value of broken) {
    expect(judge(rule, good.with({ trail: { [property]: value } }))).toMatchObject({ outcome: "fail", path: property });
  }
});
