// What a spoke can have besides its subnets: IPv6, an encryption control, a Route 53 profile.

import { describe, expect, test } from "vitest";

import { added, inTenantAccount } from "../../test/build-spoke.ts";
import { lostBy } from "../../test/replaced-by.ts";

describe("IPv6", () => {
  test("turned on later, adds no resource and replaces none", async () => {
    const before = await inTenantAccount({ addedCidrs: ["10.64.8.0/22"] });
    const after = await inTenantAccount({ addedCidrs: ["10.64.8.0/22"], ipv6: true });
    expect(added(before, after)).toEqual([]);
    expect(lostBy(before.resources, after.resources)).toEqual([]);
  });

  test("gives workloads and data a place of their own in the VPC's block, also in blocks that were added", async () => {
    const { named } = await inTenantAccount({ addedCidrs: ["10.64.8.0/22"], ipv6: true });
    expect(named("network-vpc").inputs).toMatchObject({ assignGeneratedIpv6CidrBlock: true });
    const blocks = ["subnet-private-a", "subnet-data-b", "added-10.64.8.0/22-subnet-private-b", "subnet-attachment-a"];
    expect(blocks.map((name) => named(`network-${name}`).inputs["ipv6CidrBlock"])).toEqual([
      "2001:db8:12:3400::/64",
      "2001:db8:12:3441::/64",
      "2001:db8:12:3442::/64",
      undefined,
    ]);
    expect(named("network-subnet-data-a").inputs).toMatchObject({ assignIpv6AddressOnCreation: true });
  });

  test("comes from a pool of private addresses where there is one", async () => {
    const { named } = await inTenantAccount({ ipv6: true, ipv6PoolId: "ipam-pool-1" });
    expect(named("network-vpc").inputs).toMatchObject({ ipv6IpamPoolId: "ipam-pool-1", ipv6NetmaskLength: 56 });
    expect(named("network-vpc").inputs).not.toHaveProperty("assignGeneratedIpv6CidrBlock");
  });

  test("leads nowhere: no route, no attachment, and lists that know the VPC's own block alone", async () => {
    const { named, resources } = await inTenantAccount({ ipv6: true });
    expect(resources.filter(({ inputs }) => inputs["destinationIpv6CidrBlock"] !== undefined)).toEqual([]);
    expect(named("network-attachment").inputs).toMatchObject({ ipv6Support: "disable" });
    for (const [tier, expected] of [
      ["private", ["2001:db8:12:3400::/56"]],
      ["data", ["2001:db8:12:3400::/56"]],
      ["attachment", []],
    ] as const) {
      for (const direction of ["ingress", "egress"]) {
        const rules = named(`network-acl-${tier}`).inputs[direction] as { ruleNo: number; ipv6CidrBlock?: string }[];
        expect(rules.flatMap(({ ipv6CidrBlock }) => ipv6CidrBlock ?? [])).toEqual(expected);
        expect(new Set(rules.map(({ ruleNo }) => ruleNo)).size).toBe(rules.length);
      }
    }
  });
});

describe("encryption", () => {
  test("is watched where it is said, and flow logs say what was found", async () => {
    const before = await inTenantAccount();
    const after = await inTenantAccount({ encryption: "monitor" });
    expect(added(before, after)).toEqual(["aws:ec2/vpcEncryptionControl:VpcEncryptionControl network-encryption"]);
    expect(after.named("network-encryption").inputs).toEqual({
      region: "eu-central-1",
      vpcId: "network-vpc-id",
      mode: "monitor",
      tags: { Name: "network" },
    });
    expect(after.named("network-flow-log").inputs["logFormat"]).toMatch(/ \$\{encryption-status\}$/);
    expect(before.named("network-flow-log").inputs["logFormat"]).not.toContain("encryption-status");
    // Its format cannot change; nothing stands on a flow log.
    expect(lostBy(before.resources, after.resources)).toEqual(["replaced network-flow-log"]);
  });

  test("is enforced in place, with what is left alone", async () => {
    const before = await inTenantAccount({ encryption: "monitor" });
    const after = await inTenantAccount({ encryption: "enforce", encryptionExclusions: ["lambda"] });
    expect(lostBy(before.resources, after.resources)).toEqual([]);
    expect(after.named("network-encryption").inputs).toMatchObject({ mode: "enforce", lambdaExclusion: "enable" });
  });

  test("is refused where AWS is not known to have it", async () => {
    await expect(inTenantAccount({ encryption: "monitor", partition: "aws-us-gov" })).rejects.toThrow(
      /NETWORK_CAPABILITY_MISSING/,
    );
  });
});

test("a profile is tied to the VPC under a name that never changes", async () => {
  const before = await inTenantAccount();
  const after = await inTenantAccount({ profileId: "rp-1" });
  expect(added(before, after)).toEqual(["aws:route53/profilesAssociation:ProfilesAssociation network-profile"]);
  expect(after.named("network-profile").inputs).toEqual({
    region: "eu-central-1",
    name: "network-profile",
    profileId: "rp-1",
    resourceId: "network-vpc-id",
    tags: {},
  });
  expect(after.named("network-vpc").inputs).toMatchObject({ enableDnsSupport: true, enableDnsHostnames: true });
  expect(lostBy(before.resources, after.resources)).toEqual([]);
});
