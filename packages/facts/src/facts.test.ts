// Tables agree with themselves, and each says where it comes from.
import { describe, expect, test } from "vitest";

import {
  capabilities,
  forcesReplacement,
  hasCapability,
  isPrivateAsn,
  partitionFacts,
  partitions,
  partitionsSource,
  privateAsnsSource,
  quotas,
  regionFacts,
  regions,
  regionsOf,
  regionsSource,
  replacementFacts,
  replacementInputs,
  replacementSource,
  threatListId,
  threatListRegions,
  threatListSource,
} from "./index.ts";
import { replacementTable } from "./replacement-table.ts";

describe("every table", () => {
  const quotaSources = Object.entries(quotas).map(([name, { source }]) => [name, source] as const);

  test.each([
    ["partitions", partitionsSource] as const,
    ["regions", regionsSource] as const,
    ["private BGP numbers", privateAsnsSource] as const,
    ["replacement", replacementSource] as const,
    ["threat lists", threatListSource] as const,
    ...quotaSources,
    ...Object.entries(capabilities).map(([name, { source }]) => [name, source] as const),
  ])("%s has a page and a day", (_, { urls, asOf }) => {
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(new URL(url).protocol).toBe("https:");
    expect(new Date(asOf).toISOString().slice(0, 10)).toBe(asOf);
  });
});

describe("partitions", () => {
  test("have a DNS suffix, a console, and their global region among their own", () => {
    for (const partition of partitions) {
      const { dnsSuffix, consoleDomain, globalRegion } = partitionFacts(partition);
      expect([dnsSuffix, consoleDomain].every((host) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toBe(true);
      expect(regionsOf(partition)).toContain(globalRegion);
    }
  });

  test.each([
    ["aws", "amazonaws.com"],
    ["aws-us-gov", "amazonaws.com"],
    ["aws-cn", "amazonaws.com.cn"],
    ["aws-eusc", "amazonaws.eu"],
  ] as const)("%s answers under %s", (partition, suffix) => {
    expect(partitionFacts(partition).dnsSuffix).toBe(suffix);
  });
});

test.each([
  ["aws", "regionalNatGateway", true],
  ["aws-cn", "regionalNatGateway", false],
  ["aws-cn", "firewallDomainLists", true],
  ["aws-eusc", "transitGatewayFirewall", false],
  ["aws-us-gov", "networkFirewall", true],
  ["aws-eusc", "networkFirewall", true],
  ["aws-us-gov", "vpcBlockPublicAccess", true],
  ["aws-eusc", "transitGateway", false],
  ["mars", "transitGatewayFirewall", false],
] as const)("%s has %s: %s", (partition, capability, expected) => {
  expect(hasCapability(partition, capability)).toBe(expected);
});

test.each([
  ["eu-central-1", true],
  ["eu-south-2", false],
  [undefined, true],
] as const)("what is not in every region is in %s: %s", (region, expected) => {
  expect(hasCapability("aws", "vpcEncryptionControls", region)).toBe(expected);
});

describe("the list of malicious domains", () => {
  test("has an id of its own in each region that is known", () => {
    const ids = threatListRegions.map((region) => threatListId(region));
    expect(new Set(ids).size).toBe(threatListRegions.length);
    for (const id of ids) expect(id).toMatch(/^rslvr-fdl-[0-9a-f]{14,16}$/);
  });

  test("has none elsewhere", () => {
    expect([threatListId("mars-north-1"), threatListId("constructor")]).toEqual([undefined, undefined]);
  });
});

test.each([
  [64_511, false],
  [64_512, true],
  [65_534, true],
  [65_535, false],
  [4_199_999_999, false],
  [4_200_000_000, true],
  [4_294_967_294, true],
  [4_294_967_295, false],
  [64_512.5, false],
])("the BGP number %d is private: %s", (asn, expected) => {
  expect(isPrivateAsn(asn)).toBe(expected);
});

describe("regions", () => {
  test("are each listed once, by name, with zones in order", () => {
    const names = regions.map(({ region }) => region);
    expect(names).toEqual([...new Set(names)].toSorted());
    for (const { zones } of regions) expect(zones).toEqual([...new Set(zones)].toSorted());
  });

  test("belong to one partition each", () => {
    expect(partitions.flatMap(regionsOf).toSorted()).toEqual(regions.map(({ region }) => region));
  });

  test("that are not known have no facts", () => {
    expect(regionFacts("eu-central-1")?.zones).toEqual(["a", "b", "c"]);
    expect(regionFacts("mars-north-1")).toBeUndefined();
  });
});

describe("replacement", () => {
  test.each([
    ["aws:ec2/vpc:Vpc", "cidrBlock", true],
    ["aws:ec2/vpc:Vpc", "region", true],
    ["aws:ec2/vpc:Vpc", "tags", false],
    ["aws:ec2/subnet:Subnet", "availabilityZone", true],
    ["aws:s3/bucket:Bucket", "bucket", true],
    ["aws:organizations/account:Account", "email", true],
    ["aws:organizations/account:Account", "parentId", false],
    ["aws:kms/key:Key", "policy", false],
    ["aws:none/such:Such", "name", undefined],
    ["constructor", "name", undefined],
  ])("of %s by %s is %s", (type, input, expected) => {
    expect(forcesReplacement(type, input)).toBe(expected);
  });

  test("names the inputs of a type, the region among them", () => {
    expect(replacementInputs("aws:ec2transitgateway/vpcAttachment:VpcAttachment")).toEqual([
      "region",
      "transitGatewayId",
      "vpcId",
    ]);
    expect(replacementInputs("aws:none/such:Such")).toBeUndefined();
  });

  test("is keyed by type tokens, each with sorted inputs", () => {
    for (const [type, { inputs }] of Object.entries(replacementTable)) {
      expect(type).toMatch(/^aws:[a-z0-9]+\/[a-z][A-Za-z0-9]*:[A-Z][A-Za-z0-9]*$/);
      expect(inputs).toEqual([...new Set(inputs)].toSorted());
      expect(replacementFacts(type)?.inputs).toBe(inputs);
    }
  });
});
