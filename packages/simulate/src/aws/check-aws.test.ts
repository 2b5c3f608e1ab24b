// The provider adds a region, all tags and some descriptions to the inputs, and nothing else.
import { describe, expect, test } from "vitest";

import { unknownMarker } from "../unknown-marker.ts";
import { checkAws } from "./check-aws.ts";

const world = {
  account: "111122223333",
  region: "eu-central-1",
  partition: "aws",
  defaultTags: { estate: "montenegro" },
};
const check = (type: string, inputs = {}): ReturnType<typeof checkAws> =>
  checkAws(type, `urn:pulumi:production::kotor::${type}::one`, inputs, world);

describe("checked inputs", () => {
  test.each([
    ["a region", "aws:kms/alias:Alias", { name: "alias/a" }, { name: "alias/a", region: "eu-central-1" }],
    [
      "their own region",
      "aws:kms/alias:Alias",
      { name: "alias/a", region: "eu-south-1" },
      { name: "alias/a", region: "eu-south-1" },
    ],
    ["no region where the service has none", "aws:iam/rolePolicy:RolePolicy", { name: "a" }, { name: "a" }],
    ["default tags", "aws:kms/key:Key", {}, { region: "eu-central-1", tagsAll: { estate: "montenegro" } }],
    [
      "their own tags over the default ones",
      "aws:kms/key:Key",
      { tags: { estate: "other", owner: "ana" } },
      { region: "eu-central-1", tags: { estate: "other", owner: "ana" }, tagsAll: { estate: "other", owner: "ana" } },
    ],
    [
      "unknown tags while one is unknown",
      "aws:kms/key:Key",
      { tags: { owner: unknownMarker } },
      { region: "eu-central-1", tags: { owner: unknownMarker }, tagsAll: unknownMarker },
    ],
    [
      "a comment",
      "aws:route53/zone:Zone",
      { name: "me.example" },
      { name: "me.example", comment: "Managed by Pulumi", tagsAll: { estate: "montenegro" } },
    ],
    ["nothing where the SDK has no such type", "aws:future/thing:Thing", { a: 1 }, { a: 1 }],
  ])("have %s", (_, type, inputs, expected) => {
    expect(check(type, inputs)).toEqual({ inputs: expected, failures: [] });
  });

  test("leave out what the program left out, even what AWS requires", () => {
    expect(Object.keys(check("aws:ec2/subnet:Subnet").inputs)).toEqual(["region", "tagsAll"]);
  });
});
