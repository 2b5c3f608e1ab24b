import { register } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import { NetworkHub, type NetworkHubArgs } from "./network-hub.ts";

const segments = [
  { code: "municipalities", description: "Municipalities" },
  { code: "shared-services", description: "Shared services" },
];

const build = (args: Partial<NetworkHubArgs> = {}) =>
  register(
    (opts) =>
      new NetworkHub(
        "hub",
        {
          asn: 64_512,
          segments,
          internalRanges: ["10.64.0.0/12"],
          unreachableRanges: ["10.0.0.0/12"],
          organizationArn: "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5",
          ...args,
        },
        opts,
      ),
  );

test("a hub of two segments registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions hub-internet-block",
    "aws:ec2transitgateway/route:Route hub-blackhole-municipalities-10.0.0.0/12",
    "aws:ec2transitgateway/route:Route hub-blackhole-shared-services-10.0.0.0/12",
    "aws:ec2transitgateway/route:Route hub-inspection-blackhole-10.0.0.0/12",
    "aws:ec2transitgateway/route:Route hub-inspection-blackhole-10.64.0.0/12",
    "aws:ec2transitgateway/routeTable:RouteTable hub-inspection-routes",
    "aws:ec2transitgateway/routeTable:RouteTable hub-routes-municipalities",
    "aws:ec2transitgateway/routeTable:RouteTable hub-routes-shared-services",
    "aws:ec2transitgateway/transitGateway:TransitGateway hub-transit-gateway",
    "aws:ram/principalAssociation:PrincipalAssociation hub-share-organization",
    "aws:ram/resourceAssociation:ResourceAssociation hub-share-gateway",
    "aws:ram/resourceShare:ResourceShare hub-share",
    "temelj:network:NetworkHub hub",
  ]);
});

describe("the gateway", () => {
  test("accepts and connects nobody by itself", async () => {
    const { named } = await build();
    expect(named("hub-transit-gateway").inputs).toMatchObject({
      amazonSideAsn: 64_512,
      autoAcceptSharedAttachments: "disable",
      defaultRouteTableAssociation: "disable",
      defaultRouteTablePropagation: "disable",
      dnsSupport: "enable",
      securityGroupReferencingSupport: "enable",
    });
  });

  test("is protected and outlives its stack, unless that is switched off", async () => {
    const kept = await build();
    expect(kept.named("hub-transit-gateway").options).toMatchObject({ protect: true, retainOnDelete: true });
    const loose = await build({ protect: false });
    expect(loose.named("hub-transit-gateway").options).toMatchObject({ protect: false, retainOnDelete: false });
  });

  test("is shared with the organization and nobody outside it", async () => {
    const { named } = await build();
    expect(named("hub-share").inputs).toMatchObject({ allowExternalPrincipals: false });
    const resourceShareArn = "arn:aws:any::111111111111:hub-share";
    expect(named("hub-share-organization").inputs).toEqual({
      resourceShareArn,
      principal: "arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5",
    });
    expect(named("hub-share-gateway").inputs).toEqual({
      resourceShareArn,
      resourceArn: "arn:aws:any::111111111111:hub-transit-gateway",
    });
  });
});

test.each([
  ["a segment's table throws away what is elsewhere", "hub-blackhole-municipalities-10.0.0.0/12"],
  ["the firewall's table throws away what is elsewhere", "hub-inspection-blackhole-10.0.0.0/12"],
  ["the firewall's table throws away what no spoke has", "hub-inspection-blackhole-10.64.0.0/12"],
])("%s", async (_, name) => {
  const { named } = await build();
  const table = name.includes("municipalities") ? "hub-routes-municipalities-id" : "hub-inspection-routes-id";
  expect(named(name).inputs).toEqual({
    transitGatewayRouteTableId: table,
    destinationCidrBlock: name.replace(/^.*-/, ""),
    blackhole: true,
  });
});

test("internet gateways of the account carry nothing, unless that is decided elsewhere", async () => {
  const blocked = await build();
  expect(blocked.named("hub-internet-block").inputs).toEqual({ internetGatewayBlockMode: "block-bidirectional" });
  const elsewhere = await build({ internetBlock: "elsewhere" });
  expect(elsewhere.resources.map(({ name }) => name)).not.toContain("hub-internet-block");
});

test("a region is said to every resource", async () => {
  const { resources } = await build({ region: "eu-south-1" });
  const children = resources.filter(({ type }) => type.startsWith("aws:"));
  expect(children.filter(({ inputs }) => inputs["region"] !== "eu-south-1")).toEqual([]);
});

test("another segment, in front, and another range rename nothing", async () => {
  const before = await build();
  const edge = { code: "edge", description: "Edge" };
  const after = await build({ segments: [edge, ...segments], internalRanges: ["10.64.0.0/12", "10.96.0.0/12"] });
  const names = new Set(after.resources.map(({ name }) => name));
  expect(before.resources.filter(({ name }) => !names.has(name))).toEqual([]);
  for (const { name, inputs } of before.resources) expect(after.named(name).inputs).toEqual(inputs);
});

test("a linked site changes no resource, and the handle tells of it", async () => {
  const before = await build();
  const after = await build({ siteRanges: ["10.0.16.0/20"] });
  const of = ({ resources }: typeof before) => resources.map(({ type, name, inputs }) => ({ type, name, inputs }));
  expect(of(after)).toEqual(of(before));
  expect(before.built.handle.siteRanges).toBeUndefined();
  expect(after.built.handle).toMatchObject({ siteRanges: ["10.0.16.0/20"], unreachableRanges: ["10.0.0.0/12"] });
});

test("the handle names a table for every segment", async () => {
  const { built } = await build();
  expect(Object.keys(built.handle.routeTableIds)).toEqual(["municipalities", "shared-services"]);
  expect(built.handle.internalRanges).toEqual(["10.64.0.0/12"]);
});

test("bad arguments name every mistake", async () => {
  await expect(build({ asn: 1, segments: [] })).rejects.toThrow(/NETWORK_SEGMENTS_MISSING[^]*NETWORK_ASN_INVALID/);
});
