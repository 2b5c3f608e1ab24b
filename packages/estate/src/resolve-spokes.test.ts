import { expect, test } from "vitest";

import { resolveSpokes, type SaidSpokes } from "./resolve-spokes.ts";

test.each<[SaidSpokes | undefined, string, string, string]>([
  [undefined, "aws", "eu-central-1", "monitor"],
  [{}, "aws", "eu-central-1", "monitor"],
  [{ encryption: "off" }, "aws", "eu-central-1", "off"],
  [{ encryption: "enforce" }, "aws", "eu-central-1", "enforce"],
  [undefined, "aws", "eu-south-2", "off"],
  [undefined, "aws-eusc", "eusc-de-east-1", "off"],
])("%j in %s %s is %s", (said, partition, region, encryption) => {
  expect(resolveSpokes(said, partition, region)).toEqual({ encryption });
});
