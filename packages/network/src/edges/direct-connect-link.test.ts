import * as pulumi from "@pulumi/pulumi";
import { register } from "@temelj/testing";
import { describe, expect, test } from "vitest";

import type { HubHandle, InspectionHandle } from "../network-handles.ts";
import { DirectConnectLink, type DirectConnectLinkArgs } from "./direct-connect-link.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { ministries: "tgw-rtb-m" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/12"],
  siteRanges: ["10.0.16.0/20"],
  unreachableRanges: ["10.0.0.0/12"],
};

const build = (args: Partial<DirectConnectLinkArgs> = {}) =>
  register(
    (opts) => {
      const inspection: InspectionHandle = {
        firewallArn: pulumi.output("arn:aws:network-firewall:firewall"),
        attachmentId: pulumi.output("tgw-attach-f"),
      };
      return new DirectConnectLink(
        "circuits",
        {
          hub,
          inspection,
          ranges: ["10.0.16.0/20"],
          asn: 64_530,
          hubAsn: 64_512,
          region: "eu-central-1",
          interfaces: { a: { connectionId: "dxcon-aaaa1111", vlan: 101, asn: 65_010 } },
          ...args,
        },
        opts,
      );
    },
    {
      computed: {
        "aws:directconnect/gatewayAssociation:GatewayAssociation": () => ({
          transitGatewayAttachmentId: "tgw-attach-d",
        }),
      },
    },
  );

test("a link of one circuit registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:directconnect/gateway:Gateway circuits-gateway",
    "aws:directconnect/gatewayAssociation:GatewayAssociation circuits-association",
    "aws:directconnect/transitVirtualInterface:TransitVirtualInterface circuits-interface-a",
    "aws:ec2transitgateway/route:Route circuits-hub-return-10.64.0.0/12",
    "aws:ec2transitgateway/routeTable:RouteTable circuits-hub-routes",
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation circuits-hub-association",
    "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation circuits-hub-propagation",
    "temelj:network:DirectConnectLink circuits",
  ]);
});

test("the site is told the internal ranges and has a way to the firewall alone", async () => {
  const { named } = await build();
  expect(named("circuits-association").inputs).toEqual({
    region: "eu-central-1",
    dxGatewayId: "circuits-gateway-id",
    associatedGatewayId: "tgw-1",
    allowedPrefixes: ["10.64.0.0/12"],
  });
  expect(named("circuits-hub-association").inputs).toEqual({
    region: "eu-central-1",
    transitGatewayAttachmentId: "tgw-attach-d",
    transitGatewayRouteTableId: "circuits-hub-routes-id",
  });
  expect(named("circuits-hub-return-10.64.0.0/12").inputs).toMatchObject({
    transitGatewayRouteTableId: "circuits-hub-routes-id",
    transitGatewayAttachmentId: "tgw-attach-f",
  });
});

test("only the firewall's table believes what the site announces", async () => {
  const { named } = await build();
  expect(named("circuits-hub-propagation").inputs).toEqual({
    region: "eu-central-1",
    transitGatewayAttachmentId: "tgw-attach-d",
    transitGatewayRouteTableId: "tgw-rtb-i",
  });
});

describe("an interface", () => {
  test("announces no more routes than the site has ranges, and leads to no other site", async () => {
    const { named } = await build();
    expect(named("circuits-interface-a").inputs).toMatchObject({
      dxGatewayId: "circuits-gateway-id",
      connectionId: "dxcon-aaaa1111",
      vlan: 101,
      addressFamily: "ipv4",
      bgpAsnLong: "65010",
      mtu: 1500,
      sitelinkEnabled: false,
      prefixPoolAllocatedCountIpv4: 1,
    });
  });

  test("has its BGP key in no code, and in the state as a secret", async () => {
    const { named } = await build();
    const { inputs, options } = named("circuits-interface-a");
    expect(Object.keys(inputs)).not.toContain("bgpAuthKey");
    expect(options.additionalSecretOutputs).toEqual(["bgpAuthKey"]);
  });

  test("has the addresses that are given, or AWS's", async () => {
    const addresses = { amazon: "169.254.100.1/30", site: "169.254.100.2/30" };
    const given = await build({
      interfaces: { a: { connectionId: "dxcon-aaaa1111", vlan: 101, asn: 65_010, addresses } },
    });
    expect(given.named("circuits-interface-a").inputs).toMatchObject({
      amazonAddress: "169.254.100.1/30",
      customerAddress: "169.254.100.2/30",
    });
    const chosen = await build();
    expect(Object.keys(chosen.named("circuits-interface-a").inputs)).not.toContain("amazonAddress");
  });

  test("more, in front, changes no other", async () => {
    const before = await build();
    const b = { connectionId: "dxcon-bbbb2222", vlan: 101, asn: 65_010 };
    const a = { connectionId: "dxcon-aaaa1111", vlan: 101, asn: 65_010 };
    const after = await build({ interfaces: { b, a } });
    for (const { name, inputs } of before.resources) expect(after.named(name).inputs).toEqual(inputs);
  });
});

test("without a VPN behind it, segments lead to the firewall what the hub throws away", async () => {
  const { named } = await build({ vpnBackup: false });
  expect(named("circuits-segment-ministries-10.0.16.0/20").inputs).toEqual({
    region: "eu-central-1",
    transitGatewayRouteTableId: "tgw-rtb-m",
    destinationCidrBlock: "10.0.16.0/20",
    transitGatewayAttachmentId: "tgw-attach-f",
  });
});

test("gateway and interfaces are protected, unless that is switched off", async () => {
  const roles = ["circuits-gateway", "circuits-interface-a"];
  const kept = await build();
  const loose = await build({ protect: false });
  expect(roles.map((name) => kept.named(name).options.protect)).toEqual([true, true]);
  expect(roles.map((name) => loose.named(name).options.protect)).toEqual([false, false]);
});

test("a region is said to every resource that has one", async () => {
  const { resources } = await build({ vpnBackup: false });
  const children = resources.filter(
    ({ type }) => type.startsWith("aws:") && type !== "aws:directconnect/gateway:Gateway",
  );
  expect(children.filter(({ inputs }) => inputs["region"] !== "eu-central-1")).toEqual([]);
});

test("bad arguments name every mistake", async () => {
  await expect(build({ asn: 1, ranges: [] })).rejects.toThrow(
    /NETWORK_SITE_RANGES_MISSING[^]*NETWORK_SITE_ASN_INVALID/,
  );
});
