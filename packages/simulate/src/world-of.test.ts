// The account and region of a provider are read from its configuration, in every form that it comes in.
import { describe, expect, test } from "vitest";

import { unknownMarker } from "./unknown-marker.ts";
import { defaultAccount, defaultRegion, worldOf, worldOfResource } from "./world-of.ts";

const role = (account: string, partition = "aws"): { roleArn: string } => ({
  roleArn: `arn:${partition}:iam::${account}:role/temelj-deploy`,
});

describe("the world of a provider", () => {
  test.each([
    ["an assumed role", { assumeRoles: [role("111122223333")] }, { account: "111122223333" }],
    [
      "JSON text, as it stands on the wire",
      { assumeRoles: JSON.stringify([role("111122223333")]) },
      { account: "111122223333" },
    ],
    [
      "the last of several roles",
      { assumeRoles: [role("111122223333"), role("444455556666")] },
      { account: "444455556666" },
    ],
    ["a role by web identity", { assumeRoleWithWebIdentity: role("111122223333") }, { account: "111122223333" }],
    ["the only allowed account", { allowedAccountIds: '["777788889999"]' }, { account: "777788889999" }],
    [
      "a role before the allowed accounts",
      { assumeRoles: [role("111122223333")], allowedAccountIds: ["777788889999"] },
      { account: "111122223333" },
    ],
    ["neither", {}, { account: defaultAccount, region: defaultRegion, partition: "aws" }],
    ["several allowed accounts", { allowedAccountIds: ["777788889999", "111122223333"] }, { account: defaultAccount }],
    ["a role that is not known yet", { assumeRoles: unknownMarker }, { account: defaultAccount }],
    ["text that is not JSON", { assumeRoles: "[{" }, { account: defaultAccount }],
    ["a region", { region: "eu-central-1" }, { region: "eu-central-1", partition: "aws" }],
    ["a region of China", { region: "cn-north-1" }, { partition: "aws-cn" }],
    ["a region that facts do not know", { region: "us-gov-north-9" }, { partition: "aws-us-gov" }],
    ["a role of another partition", { assumeRoles: [role("111122223333", "aws-eusc")] }, { partition: "aws-eusc" }],
    ["default tags", { defaultTags: '{"tags":{"owner":"ana"}}' }, { defaultTags: { owner: "ana" } }],
  ])("is told by %s", (_, inputs, expected) => {
    expect(worldOf(inputs)).toMatchObject(expected);
  });
});

describe("the world of a resource", () => {
  const world = worldOf({ region: "eu-central-1" });

  test.each([
    ["the provider's region", {}, "eu-central-1"],
    ["its own region", { region: "eu-south-1" }, "eu-south-1"],
    ["the provider's while its own is unknown", { region: unknownMarker }, "eu-central-1"],
  ])("has %s", (_, inputs, region) => {
    expect(worldOfResource(world, inputs).region).toBe(region);
  });
});
