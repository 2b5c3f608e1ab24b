import { dependencies } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { added, inHubAccount, inTenantAccount } from "../../test/build-spoke.ts";
import { lostBy } from "../../test/replaced-by.ts";

describe("a spoke with pods", () => {
  test("has exactly these resources more, and the hub learns its block by a route instead of a propagation", async () => {
    const before = await inTenantAccount();
    const after = await inTenantAccount({ pods: true });
    expect(added(before, after)).toEqual([
      "aws:ec2/networkAcl:NetworkAcl network-pods-acl",
      "aws:ec2/routeTable:RouteTable network-pods-routes",
      "aws:ec2/routeTableAssociation:RouteTableAssociation network-pods-routes-a-association",
      "aws:ec2/routeTableAssociation:RouteTableAssociation network-pods-routes-b-association",
      "aws:ec2/subnet:Subnet network-pods-subnet-a",
      "aws:ec2/subnet:Subnet network-pods-subnet-b",
      "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation network-pods-association",
      "aws:ec2transitgateway/route:Route network-hub-route-10.64.4.0/22",
      "temelj:network:PodRange network-pods",
    ]);
    expect(lostBy(before.resources, after.resources)).toEqual(["removed network-hub-propagation"]);
  });

  test("tells the hub each block but that of pods", async () => {
    const { named, resources } = await inTenantAccount({ pods: true, addedCidrs: ["10.64.8.0/22"] });
    expect(named("network-hub-route-10.64.8.0/22").inputs).toEqual({
      region: "eu-central-1",
      transitGatewayAttachmentId: "network-attachment-id",
      transitGatewayRouteTableId: "tgw-rtb-i",
      destinationCidrBlock: "10.64.8.0/22",
    });
    const routes = resources.filter(({ type }) => type === "aws:ec2transitgateway/route:Route");
    expect(routes.map(({ inputs }) => inputs["destinationCidrBlock"])).toEqual(["10.64.4.0/22", "10.64.8.0/22"]);
    expect(routes.every(({ options }) => options.provider !== undefined)).toBe(true);
  });

  test("has their block only after the hub knows the others, so that the hub never learns it", async () => {
    const { named } = await inTenantAccount({ pods: true });
    const association = named("network-pods-association");
    expect(association.inputs).toEqual({ region: "eu-central-1", vpcId: "network-vpc-id", cidrBlock: "100.64.0.0/16" });
    expect(await dependencies(association)).toEqual(["network-hub-route-10.64.4.0/22"]);
  });

  test("gives them subnets that no route leaves", async () => {
    const { named, resources } = await inTenantAccount({ pods: true });
    expect(named("network-pods-subnet-b").inputs).toMatchObject({
      vpcId: "network-vpc-id",
      cidrBlock: "100.64.64.0/18",
      availabilityZone: "eu-central-1b",
      mapPublicIpOnLaunch: false,
    });
    expect(Object.keys(named("network-pods-routes").inputs).toSorted()).toEqual(["region", "tags", "vpcId"]);
    expect(named("network-pods-routes-b-association").inputs).toMatchObject({ routeTableId: "network-pods-routes-id" });
    const routes = resources.filter(({ type }) => type === "aws:ec2/route:Route");
    expect(routes.filter(({ inputs }) => inputs["routeTableId"] === "network-pods-routes-id")).toEqual([]);
    expect(named("network-pods-acl").inputs).toMatchObject({
      subnetIds: ["network-pods-subnet-a-id", "network-pods-subnet-b-id"],
    });
  });

  test("lets them speak with workloads and data, and not with the hub's interfaces", async () => {
    const { named } = await inTenantAccount({ pods: true });
    const admits = (tier: string): boolean =>
      JSON.stringify(named(`network-acl-${tier}`).inputs).includes("100.64.0.0/16");
    expect(["private", "data", "attachment"].map(admits)).toEqual([true, true, false]);
  });

  test("shares their subnets with the accounts that it shares the others with", async () => {
    const shareWith = { "municipalities-shared-production": "111111111111" };
    const after = await inHubAccount({ pods: true, shareWith });
    expect(after.resources.map(({ name }) => name)).toContain("shared-share-subnet-pods-b");
    expect(Object.keys(after.built.handle.podSubnetIds ?? {})).toEqual(["a", "b"]);
  });

  test("gets another zone without any change to the first", async () => {
    const before = await inTenantAccount({ pods: true });
    const after = await inTenantAccount({ pods: true, zones: ["a", "b", "c"] });
    expect(lostBy(before.resources, after.resources)).toEqual([]);
  });

  test("can grow three times: a VPC has five blocks", async () => {
    const blocks = ["10.64.8.0/22", "10.64.12.0/22", "10.64.16.0/22", "10.64.20.0/22"];
    await expect(inTenantAccount({ pods: true, addedCidrs: blocks })).rejects.toThrow(
      /NETWORK_SPOKE_GROWN_TOO_OFTEN[^]*at most 3: a VPC has five blocks, and pods have one/,
    );
    await expect(inTenantAccount({ pods: true, addedCidrs: blocks.slice(1) })).resolves.toBeDefined();
  });
});

test("without pods the handle has no subnets for them", async () => {
  expect((await inTenantAccount()).built.handle.podSubnetIds).toBeUndefined();
});
