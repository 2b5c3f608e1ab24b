import { register } from "@temelj/testing";
import { expect, test } from "vitest";

import { NamesProfile, type NamesProfileArgs } from "./names-profile.ts";

const organizationArn = "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5";

const build = (args: Partial<NamesProfileArgs> = {}) =>
  register((opts) => new NamesProfile("names", { region: "eu-central-1", organizationArn, ...args }, opts));

test("a profile registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:ram/principalAssociation:PrincipalAssociation names-share-organization",
    "aws:ram/resourceAssociation:ResourceAssociation names-share-profile",
    "aws:ram/resourceShare:ResourceShare names-share",
    "aws:route53/profilesProfile:ProfilesProfile names-profile",
    "temelj:network:NamesProfile names",
  ]);
  for (const { inputs } of resources.filter(({ type }) => type.startsWith("aws:"))) {
    expect(inputs["region"]).toBe("eu-central-1");
  }
});

test("it is shared with the organization and nobody else", async () => {
  const { named } = await build();
  expect(named("names-share").inputs).toMatchObject({ allowExternalPrincipals: false });
  expect(named("names-share-organization").inputs).toMatchObject({ principal: organizationArn });
  expect(named("names-share-profile").inputs).toMatchObject({
    resourceArn: "arn:aws:any::111111111111:names-profile",
  });
});

test("it outlives its stack, unless that is switched off", async () => {
  const kept = await build();
  expect(kept.named("names-profile").options).toMatchObject({ protect: true, retainOnDelete: true });
  const loose = await build({ protect: false });
  expect(loose.named("names-profile").options).toMatchObject({ protect: false, retainOnDelete: false });
});

test("bad arguments name every mistake", async () => {
  await expect(build({ region: "x", partition: "aws-iso" })).rejects.toThrow(
    /NETWORK_REGION_INVALID[^]*NETWORK_CAPABILITY_MISSING[^]*Route 53 Profiles/,
  );
});
