import { dependencies, register, type ComputedValues } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { AddressManagement, type AddressManagementArgs } from "./address-management.ts";

const computed: ComputedValues = {
  "aws:ec2/vpcIpam:VpcIpam": (name) => ({ privateDefaultScopeId: `${name}-scope` }),
};

const base: AddressManagementArgs = {
  region: "eu-central-1",
  ranges: [{ code: "government", cidr: "10.64.0.0/12" }],
  pools: [{ code: "ministries", cidr: "10.64.0.0/16", segment: "ministries" }],
  reserved: [{ cidr: "10.72.0.0/16", description: "Branches" }],
  allocations: [{ key: "health", pool: "ministries", cidr: "10.64.0.0/23", growth: "10.64.0.0/22" }],
  organizationArn: "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5",
};

const build = (args: Partial<AddressManagementArgs> = {}) =>
  register((opts) => new AddressManagement("addresses", { ...base, ...args }, opts), { computed });

const segment = "segment/ministries/government/eu-central-1";
const regional = "region/government/eu-central-1";

test("a range, a segment, a reserved range and an allocation register exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:ec2/vpcIpam:VpcIpam addresses-ipam",
    "aws:ec2/vpcIpamPool:VpcIpamPool addresses-pool-estate/government",
    `aws:ec2/vpcIpamPool:VpcIpamPool addresses-pool-${regional}`,
    `aws:ec2/vpcIpamPool:VpcIpamPool addresses-pool-${segment}`,
    "aws:ec2/vpcIpamPoolCidr:VpcIpamPoolCidr addresses-cidr-estate/government/10.64.0.0/12",
    `aws:ec2/vpcIpamPoolCidr:VpcIpamPoolCidr addresses-cidr-${regional}/10.64.0.0/12`,
    `aws:ec2/vpcIpamPoolCidr:VpcIpamPoolCidr addresses-cidr-${segment}/10.64.0.0/16`,
    "aws:ec2/vpcIpamPoolCidrAllocation:VpcIpamPoolCidrAllocation addresses-allocation-health",
    "aws:ec2/vpcIpamPoolCidrAllocation:VpcIpamPoolCidrAllocation addresses-reserved-10.72.0.0/16",
    "aws:ram/principalAssociation:PrincipalAssociation addresses-share-organization",
    `aws:ram/resourceAssociation:ResourceAssociation addresses-share-${segment}`,
    "aws:ram/resourceShare:ResourceShare addresses-share",
    "temelj:network:AddressManagement addresses",
  ]);
});

describe("the register", () => {
  test("operates in every region of the ranges, in the tier that private addresses need", async () => {
    const regions = { "eu-central-1": "10.64.0.0/13", "eu-south-1": "10.72.0.0/13" };
    const { named } = await build({ ranges: [{ code: "government", cidr: "10.64.0.0/12", regions }] });
    expect(named("addresses-ipam").inputs).toMatchObject({
      region: "eu-central-1",
      tier: "advanced",
      cascade: false,
      operatingRegions: [{ regionName: "eu-central-1" }, { regionName: "eu-south-1" }],
    });
  });

  test.each(["addresses-ipam", `addresses-pool-${segment}`, `addresses-cidr-${segment}/10.64.0.0/16`])(
    "%s is protected and outlives its stack, unless that is switched off",
    async (name) => {
      const kept = await build();
      expect(kept.named(name).options).toMatchObject({ protect: true, retainOnDelete: true });
      const loose = await build({ protect: false });
      expect(loose.named(name).options).toMatchObject({ protect: false, retainOnDelete: false });
    },
  );
});

describe("pools", () => {
  test("of a range have no locale, and take from nobody", async () => {
    const { named } = await build();
    const { inputs } = named("addresses-pool-estate/government");
    expect(inputs).toMatchObject({ ipamScopeId: "addresses-ipam-scope", addressFamily: "ipv4", autoImport: false });
    expect(Object.keys(inputs).filter((key) => /locale|source|allocation/.test(key))).toEqual([]);
  });

  test("of a segment take from their region's, by its rules", async () => {
    const netmask = { min: 16, max: 24, default: 23 };
    const { named } = await build({ netmask, requiredTags: { ministries: { "temelj:tenant": "health" } } });
    expect(named(`addresses-pool-${segment}`).inputs).toMatchObject({
      ipamScopeId: "addresses-ipam-scope",
      sourceIpamPoolId: `addresses-pool-${regional}-id`,
      locale: "eu-central-1",
      allocationMinNetmaskLength: 16,
      allocationMaxNetmaskLength: 24,
      allocationDefaultNetmaskLength: 23,
      allocationResourceTags: { "temelj:tenant": "health" },
    });
  });

  test("get their addresses after their parents have theirs", async () => {
    const { named } = await build();
    const found = await dependencies(named(`addresses-cidr-${segment}/10.64.0.0/16`));
    expect(found).toContain(`addresses-cidr-${regional}/10.64.0.0/12`);
    expect(named(`addresses-cidr-${segment}/10.64.0.0/16`).inputs).toEqual({
      region: "eu-central-1",
      ipamPoolId: `addresses-pool-${segment}-id`,
      cidr: "10.64.0.0/16",
    });
  });

  test("of segments, and no others, are shared with the organization", async () => {
    const { resources, named } = await build();
    const shared = resources.filter(({ type }) => type === "aws:ram/resourceAssociation:ResourceAssociation");
    expect(shared.map(({ inputs }) => inputs["resourceArn"])).toEqual([
      `arn:aws:any::111111111111:addresses-pool-${segment}`,
    ]);
    expect(named("addresses-share").inputs).toMatchObject({ allowExternalPrincipals: false });
    expect(named("addresses-share-organization").inputs).toMatchObject({ principal: base.organizationArn });
  });
});

describe("reservations", () => {
  test("hold what the lock gave, with its room, where the pool gives", async () => {
    const { named } = await build({ tags: { "temelj:owner": "network" } });
    const { inputs, options } = named("addresses-allocation-health");
    expect(inputs).toEqual({
      region: "eu-central-1",
      ipamPoolId: `addresses-pool-${segment}-id`,
      cidr: "10.64.0.0/22",
      description: "health",
      tags: { "temelj:owner": "network" },
    });
    expect(options).toMatchObject({ deleteBeforeReplace: true });
  });

  test("hold what is used elsewhere", async () => {
    const { named } = await build();
    expect(named("addresses-reserved-10.72.0.0/16").inputs).toMatchObject({
      ipamPoolId: `addresses-pool-${regional}-id`,
      cidr: "10.72.0.0/16",
      description: "Branches",
    });
  });
});

test("another tenant and another range of a segment, in front, rename and change nothing", async () => {
  const before = await build();
  const after = await build({
    pools: [{ code: "ministries", cidr: "10.65.0.0/16", segment: "ministries" }, ...base.pools],
    allocations: [{ key: "finance", pool: "ministries", cidr: "10.65.0.0/22" }, ...(base.allocations ?? [])],
  });
  for (const { name, inputs } of before.resources) expect(after.named(name).inputs).toEqual(inputs);
});

test("the handle names the segments' pools", async () => {
  const { built } = await build();
  expect(Object.keys(built.handle.poolIds)).toEqual([segment]);
});

test("bad arguments name every mistake", async () => {
  await expect(build({ ranges: [], region: "x" })).rejects.toThrow(
    /NETWORK_ADDRESS_RANGES_MISSING[^]*NETWORK_REGION_INVALID/,
  );
});
