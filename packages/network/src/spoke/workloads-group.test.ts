import { describe, expect, test } from "vitest";

import { added, inHubAccount, inTenantAccount } from "../../test/build-spoke.ts";
import { lostBy } from "../../test/replaced-by.ts";
import type { SpokeFlow } from "./flows-of.ts";

const municipalities = { key: "municipalities", ranges: ["10.64.0.0/14"] };
const shared = { key: "shared-services", ranges: ["10.68.0.0/16"] };
const health = { key: "health-production", ranges: ["10.72.64.0/21"] };
const flows: readonly SpokeFlow[] = [
  { from: municipalities, to: shared, ports: [443] },
  { from: health, to: municipalities, ports: [5432] },
];
const prefixListIds = { "shared-services": "pl-shared" };

describe("a spoke with flows", () => {
  test("has exactly a security group and its rules more", async () => {
    const before = await inTenantAccount();
    const after = await inTenantAccount({ flows, prefixListIds });
    expect(added(before, after)).toEqual([
      "aws:ec2/securityGroup:SecurityGroup network-workloads-group",
      "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule network-workloads-out-own-10.64.4.0/22",
      "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule network-workloads-out-shared-services-tcp-443",
      "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule network-workloads-out-storage",
      "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule network-workloads-in-health-production-tcp-5432-10.72.64.0/21",
      "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule network-workloads-in-own-10.64.4.0/22",
      "temelj:network:WorkloadsGroup network-workloads",
    ]);
    expect(lostBy(before.resources, after.resources)).toEqual([]);
  });

  test("names segments by their list, tenants by their addresses, and S3 by AWS's list", async () => {
    const { named } = await inTenantAccount({ flows, prefixListIds });
    const common = { region: "eu-central-1", securityGroupId: "network-workloads-group-id", tags: {} };
    const rules = {
      "in-health-production-tcp-5432-10.72.64.0/21": {
        cidrIpv4: "10.72.64.0/21",
        ipProtocol: "tcp",
        fromPort: 5432,
        toPort: 5432,
        description: "from health-production",
      },
      "in-own-10.64.4.0/22": { cidrIpv4: "10.64.4.0/22", ipProtocol: "-1", description: "within the network" },
      "out-shared-services-tcp-443": {
        prefixListId: "pl-shared",
        ipProtocol: "tcp",
        fromPort: 443,
        toPort: 443,
        description: "to shared-services",
      },
      "out-storage": {
        prefixListId: "pl-s3",
        ipProtocol: "tcp",
        fromPort: 443,
        toPort: 443,
        description: "S3, through the gateway endpoint",
      },
    };
    for (const [role, inputs] of Object.entries(rules)) {
      expect(named(`network-workloads-${role}`).inputs).toEqual({ ...common, ...inputs });
    }
  });

  test("keeps the group, under one name and description, whatever flows there are", async () => {
    const before = await inTenantAccount({ flows: [] });
    const after = await inTenantAccount({ flows, prefixListIds, ipv6: true, pods: true, internet: true });
    expect(after.named("network-workloads-group").inputs).toEqual(before.named("network-workloads-group").inputs);
    expect(before.named("network-workloads-group").inputs).toMatchObject({
      vpcId: "network-vpc-id",
      name: "workloads",
    });
    expect(lostBy(before.resources, after.resources)).toEqual(["removed network-hub-propagation"]);
    expect(after.named("network-workloads-in-own-ipv6").inputs).toMatchObject({ cidrIpv6: "2001:db8:12:3400::/56" });
    expect(after.named("network-workloads-in-own-100.64.0.0/16").inputs).toMatchObject({ ipProtocol: "-1" });
  });

  test("takes another flow without any change to the others", async () => {
    const before = await inTenantAccount({ flows, prefixListIds });
    const more = [{ from: municipalities, to: health, ports: [8443] }, ...flows];
    const after = await inTenantAccount({ flows: more, prefixListIds });
    for (const { name, inputs } of before.resources) expect(after.named(name).inputs).toEqual(inputs);
    expect(after.resources).toHaveLength(before.resources.length + 1);
  });

  test("gives its id, and shares it with the accounts that share the network", async () => {
    const shareWith = { "municipalities-shared-production": "111111111111" };
    const { named, built } = await inHubAccount({ flows, prefixListIds, shareWith });
    expect(named("shared-share-workloads").inputs).toMatchObject({
      resourceArn: "arn:aws:any::111111111111:shared-workloads-group",
    });
    const id = await new Promise((resolve) => {
      built.handle.workloadsGroupId?.apply(resolve);
    });
    expect(id).toBe("shared-workloads-group-id");
  });

  test("says it when its group would be too large", async () => {
    const many = Array.from({ length: 61 }, (_, position) => 1000 + position);
    const bad = [{ from: health, to: municipalities, ports: many }];
    await expect(inTenantAccount({ flows: bad })).rejects.toThrow(/NETWORK_WORKLOAD_RULES_TOO_MANY/);
  });
});

test("without flows there is no group", async () => {
  expect((await inTenantAccount()).built.handle.workloadsGroupId).toBeUndefined();
});
