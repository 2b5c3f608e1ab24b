import { register } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { planPrivateNames, type PrivateNameChoices } from "./plan-private-names.ts";
import { PrivateNames, type PrivateNamesArgs } from "./private-names.ts";

const build = (args: Partial<PrivateNamesArgs> = {}) =>
  register(
    (opts) =>
      new PrivateNames(
        "private",
        {
          region: "eu-central-1",
          domains: ["intern.gov-me.example"],
          publicDomains: ["gov-me.example"],
          vpcId: "vpc-1",
          profileIds: { "eu-central-1": "rp-1", "eu-south-1": "rp-2" },
          ...args,
        },
        opts,
      ),
  );

test("a domain in two profiles registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation private-profile-eu-central-1-intern.gov-me.example",
    "aws:route53/profilesResourceAssociation:ProfilesResourceAssociation private-profile-eu-south-1-intern.gov-me.example",
    "aws:route53/zone:Zone private-zone-intern.gov-me.example",
    "temelj:network:PrivateNames private",
  ]);
});

describe("a private zone", () => {
  test("begins with a network of its account, and is not emptied when it goes", async () => {
    const { named } = await build();
    const { inputs, options } = named("private-zone-intern.gov-me.example");
    expect(inputs).toMatchObject({
      name: "intern.gov-me.example",
      vpcs: [{ vpcId: "vpc-1", vpcRegion: "eu-central-1" }],
      forceDestroy: false,
    });
    expect(options).toMatchObject({ protect: true, retainOnDelete: true });
    const loose = await build({ protect: false });
    expect(loose.named("private-zone-intern.gov-me.example").options).toMatchObject({ protect: false });
  });

  test("is carried by the profile of each region", async () => {
    const { named } = await build();
    expect(named("private-profile-eu-south-1-intern.gov-me.example").inputs).toEqual({
      region: "eu-south-1",
      name: expect.stringMatching(/^zone-intern-gov-me-example-[0-9a-f]{8}$/),
      profileId: "rp-2",
      resourceArn: "arn:aws:any::111111111111:private-zone-intern.gov-me.example",
    });
  });
});

test("another domain and profile, in front, touch nothing of the others", async () => {
  const before = await build();
  const after = await build({
    domains: ["a.gov-me.example", "intern.gov-me.example"],
    profileIds: { "eu-north-1": "rp-0", "eu-central-1": "rp-1", "eu-south-1": "rp-2" },
  });
  for (const { name, inputs } of before.resources) expect(after.named(name).inputs).toEqual(inputs);
});

test("the handle names each zone", async () => {
  const { built } = await build();
  expect(Object.keys(built.handle.zoneIds)).toEqual(["intern.gov-me.example"]);
});

const choices: PrivateNameChoices = {
  region: "eu-central-1",
  domains: ["gov-me.example"],
  publicDomains: ["gov-me.example"],
};

test("a private domain may hide the public one only where that is said", () => {
  expect(() => planPrivateNames(choices)).toThrow('the private domain "gov-me.example" hides the public');
  expect(planPrivateNames({ ...choices, hiding: ["gov-me.example"] }).domains).toEqual(["gov-me.example"]);
});

test.each<[string, Partial<PrivateNameChoices>, string]>([
  ["NETWORK_NAME_CONTRADICTS", { publicDomains: ["kotor.gov-me.example"] }, 'the public "kotor.gov-me.example"'],
  ["NETWORK_NAME_INVALID", { domains: ["intern"] }, 'a private domain is "intern"'],
  ["NETWORK_NAME_REPEATED", { domains: ["a.example", "a.example"] }, '"a.example" twice'],
  ["NETWORK_REGION_INVALID", { domains: ["a.example"], region: "x" }, "the region of the private zones"],
  ["NETWORK_NAMES_TOO_MANY", { domains: Array.from({ length: 501 }, (_, n) => `d${n}.example`) }, "501 private"],
])("%s: %o", (code, change, given) => {
  expect(() => planPrivateNames({ ...choices, ...change })).toThrow(code);
  expect(() => planPrivateNames({ ...choices, ...change })).toThrow(given);
});
