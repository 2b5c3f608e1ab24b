import { replacementInputs } from "@temelj/facts";
import { register } from "@temelj/testing";
import * as pulumi from "@pulumi/pulumi";
import { expect, test } from "vitest";

import type { HubHandle } from "../network-handles.ts";
import { HubPeering, type HubPeeringArgs, type PeeredRegion } from "./hub-peering.ts";

const ranges = ["10.72.0.0/14", "10.96.0.0/14"];
const hubOf = (where: string): HubHandle => ({
  transitGatewayId: `tgw-${where}`,
  routeTableIds: { ministries: `tgw-rtb-${where}-m` },
  inspectionTableId: `tgw-rtb-${where}-i`,
  internalRanges: ranges,
});
const regionOf = (where: "home" | "backup"): PeeredRegion => ({
  region: where === "home" ? "eu-central-1" : "eu-south-1",
  asn: where === "home" ? 64_512 : 64_513,
  hub: hubOf(where),
  inspection: {
    firewallArn: pulumi.output(`arn:aws:network-firewall:eu-central-1:111111111111:firewall/${where}`),
    attachmentId: pulumi.output(`tgw-attach-firewall-${where}`),
  },
  ranges: [where === "home" ? "10.72.0.0/14" : "10.96.0.0/14"],
});

const build = (args: Partial<HubPeeringArgs> = {}) =>
  register((opts) => new HubPeering("peering", { home: regionOf("home"), backup: regionOf("backup"), ...args }, opts));

test("a peering of two hubs registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:ec2transitgateway/peeringAttachment:PeeringAttachment peering-attachment",
    "aws:ec2transitgateway/peeringAttachmentAccepter:PeeringAttachmentAccepter peering-accepter",
    "aws:ec2transitgateway/route:Route peering-backup-arrival-10.96.0.0/14",
    "aws:ec2transitgateway/route:Route peering-backup-departure-10.72.0.0/15",
    "aws:ec2transitgateway/route:Route peering-backup-departure-10.74.0.0/15",
    "aws:ec2transitgateway/route:Route peering-home-arrival-10.72.0.0/14",
    "aws:ec2transitgateway/route:Route peering-home-departure-10.96.0.0/15",
    "aws:ec2transitgateway/route:Route peering-home-departure-10.98.0.0/15",
    "aws:ec2transitgateway/routeTable:RouteTable peering-backup-routes",
    "aws:ec2transitgateway/routeTable:RouteTable peering-home-routes",
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation peering-backup-association",
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation peering-home-association",
    "temelj:network:HubPeering peering",
  ]);
});

test("the home hub asks, and the backup hub accepts in its own region", async () => {
  const { named } = await build();
  expect(named("peering-attachment").inputs).toMatchObject({
    region: "eu-central-1",
    transitGatewayId: "tgw-home",
    peerRegion: "eu-south-1",
    peerTransitGatewayId: "tgw-backup",
  });
  expect(named("peering-accepter").inputs).toMatchObject({
    region: "eu-south-1",
    transitGatewayAttachmentId: "peering-attachment-id",
  });
});

test.each([
  ["home", "eu-central-1", "10.72.0.0/14", "10.96.0.0/15"],
  ["backup", "eu-south-1", "10.96.0.0/14", "10.74.0.0/15"],
])(
  "on the %s side what arrives goes to the firewall, and what departs leaves it",
  async (where, region, own, there) => {
    const { named } = await build();
    expect(named(`peering-${where}-arrival-${own}`).inputs).toEqual({
      region,
      transitGatewayRouteTableId: `peering-${where}-routes-id`,
      destinationCidrBlock: own,
      transitGatewayAttachmentId: `tgw-attach-firewall-${where}`,
    });
    expect(named(`peering-${where}-departure-${there}`).inputs).toEqual({
      region,
      transitGatewayRouteTableId: `tgw-rtb-${where}-i`,
      destinationCidrBlock: there,
      transitGatewayAttachmentId: "peering-attachment-id",
    });
    expect(named(`peering-${where}-association`).inputs).toEqual({
      region,
      transitGatewayAttachmentId: "peering-attachment-id",
      transitGatewayRouteTableId: `peering-${where}-routes-id`,
    });
  },
);

test("a site of the other region is reached past what segments throw away", async () => {
  const sites = { siteRanges: ["10.0.16.0/20"], unreachableRanges: ["10.0.0.0/12"] };
  const { named } = await build({
    home: { ...regionOf("home"), hub: { ...hubOf("home"), ...sites }, ranges: ["10.72.0.0/14", "10.0.16.0/20"] },
    backup: { ...regionOf("backup"), hub: { ...hubOf("backup"), ...sites } },
  });
  expect(named("peering-backup-segment-ministries-10.0.16.0/20").inputs).toEqual({
    region: "eu-south-1",
    transitGatewayRouteTableId: "tgw-rtb-backup-m",
    destinationCidrBlock: "10.0.16.0/20",
    transitGatewayAttachmentId: "tgw-attach-firewall-backup",
  });
});

test("another range in each region, and another segment, replace and rename nothing", async () => {
  const before = await build();
  const all = [...ranges, "10.80.0.0/14", "10.100.0.0/14"];
  const grown = (where: "home" | "backup", more: string): PeeredRegion => {
    const region = regionOf(where);
    const routeTableIds = { edge: `tgw-rtb-${where}-e`, ...region.hub.routeTableIds };
    return { ...region, hub: { ...region.hub, internalRanges: all, routeTableIds }, ranges: [...region.ranges, more] };
  };
  const after = await build({ home: grown("home", "10.80.0.0/14"), backup: grown("backup", "10.100.0.0/14") });
  for (const { type, name, inputs } of before.resources) {
    for (const fixed of replacementInputs(type) ?? []) {
      expect([name, fixed, after.named(name).inputs[fixed]]).toEqual([name, fixed, inputs[fixed]]);
    }
  }
  expect(after.resources).toHaveLength(before.resources.length + 6);
});

test("bad arguments name every mistake", async () => {
  const { home, backup } = { home: regionOf("home"), backup: regionOf("backup") };
  await expect(
    build({ partition: "mars", home, backup: { ...backup, region: home.region, asn: home.asn, ranges: [] } }),
  ).rejects.toThrow(/NETWORK_CAPABILITY_MISSING[^]*both hubs are in[^]*both hubs have the BGP number[^]*no range/);
});
