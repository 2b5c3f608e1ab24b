import { replacementInputs } from "@temelj/facts";
import { register, type ComputedValues } from "@temelj/testing";
import * as pulumi from "@pulumi/pulumi";
import { describe, expect, test } from "vitest";

import type { HubHandle } from "../network-handles.ts";
import { ZonalInternetEgress, type ZonalInternetEgressArgs } from "./zonal-internet-egress.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { ministries: "tgw-rtb-m" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/16", "10.72.0.0/14"],
};

const computed: ComputedValues = {
  "aws:ec2/vpc:Vpc": (name) => ({ defaultRouteTableId: `${name}-default-routes` }),
  "aws:ec2/eip:Eip": (name) => ({ allocationId: `${name}-allocation`, publicIp: `203.0.113.${name.length}` }),
};

const build = (args: Partial<ZonalInternetEgressArgs> = {}) =>
  register(
    (opts) => {
      const inspection = {
        firewallArn: pulumi.output("arn:aws-us-gov:network-firewall:us-gov-west-1:111111111111:firewall/f"),
        attachmentId: pulumi.output("tgw-attach-f"),
      };
      const flowLogsArn = "arn:aws-us-gov:s3:::log-archive/flow-logs";
      const where = { zones: ["a", "b"], region: "us-gov-west-1", partition: "aws-us-gov" };
      return new ZonalInternetEgress("egress", { hub, inspection, ...where, flowLogsArn, ...args }, opts);
    },
    { computed },
  );

test("a way out over two zones registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:ec2/defaultRouteTable:DefaultRouteTable egress-default-routes",
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup egress-default-security-group",
    "aws:ec2/eip:Eip egress-address-a",
    "aws:ec2/eip:Eip egress-address-b",
    "aws:ec2/flowLog:FlowLog egress-flow-log",
    "aws:ec2/internetGateway:InternetGateway egress-internet-gateway",
    "aws:ec2/natGateway:NatGateway egress-nat-a",
    "aws:ec2/natGateway:NatGateway egress-nat-b",
    "aws:ec2/networkAcl:NetworkAcl egress-acl",
    "aws:ec2/route:Route egress-route-attachment-a-0.0.0.0/0",
    "aws:ec2/route:Route egress-route-attachment-b-0.0.0.0/0",
    "aws:ec2/route:Route egress-route-public-0.0.0.0/0",
    "aws:ec2/route:Route egress-route-public-10.64.0.0/16",
    "aws:ec2/route:Route egress-route-public-10.72.0.0/14",
    "aws:ec2/routeTable:RouteTable egress-routes-attachment-a",
    "aws:ec2/routeTable:RouteTable egress-routes-attachment-b",
    "aws:ec2/routeTable:RouteTable egress-routes-public",
    "aws:ec2/routeTableAssociation:RouteTableAssociation egress-routes-attachment-a-association",
    "aws:ec2/routeTableAssociation:RouteTableAssociation egress-routes-attachment-b-association",
    "aws:ec2/routeTableAssociation:RouteTableAssociation egress-routes-public-a-association",
    "aws:ec2/routeTableAssociation:RouteTableAssociation egress-routes-public-b-association",
    "aws:ec2/subnet:Subnet egress-subnet-attachment-a",
    "aws:ec2/subnet:Subnet egress-subnet-attachment-b",
    "aws:ec2/subnet:Subnet egress-subnet-public-a",
    "aws:ec2/subnet:Subnet egress-subnet-public-b",
    "aws:ec2/vpc:Vpc egress-vpc",
    "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion egress-internet-exception",
    "aws:ec2transitgateway/route:Route egress-hub-default",
    "aws:ec2transitgateway/route:Route egress-hub-return-10.64.0.0/16",
    "aws:ec2transitgateway/route:Route egress-hub-return-10.72.0.0/14",
    "aws:ec2transitgateway/routeTable:RouteTable egress-hub-routes",
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation egress-hub-association",
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment egress-attachment",
    "temelj:network:ZonalInternetEgress egress",
  ]);
});

describe("a zone", () => {
  test.each(["a", "b"])("%s goes out by its own gateway and address", async (zone) => {
    const { named } = await build();
    expect(named(`egress-nat-${zone}`).inputs).toMatchObject({
      connectivityType: "public",
      subnetId: `egress-subnet-public-${zone}-id`,
      allocationId: `egress-address-${zone}-allocation`,
    });
    expect(Object.keys(named(`egress-nat-${zone}`).inputs)).not.toContain("availabilityMode");
    expect(named(`egress-route-attachment-${zone}-0.0.0.0/0`).inputs).toMatchObject({
      routeTableId: `egress-routes-attachment-${zone}-id`,
      natGatewayId: `egress-nat-${zone}-id`,
    });
    const places = ["public", "attachment"].map(
      (tier) => named(`egress-subnet-${tier}-${zone}`).inputs["availabilityZone"],
    );
    expect(places).toEqual([`us-gov-west-1${zone}`, `us-gov-west-1${zone}`]);
  });

  test("gives nobody a public address by itself", async () => {
    const { resources } = await build();
    const subnets = resources.filter(({ type }) => type === "aws:ec2/subnet:Subnet");
    expect(subnets.filter(({ inputs }) => inputs["mapPublicIpOnLaunch"] !== false)).toEqual([]);
  });
});

describe("the addresses", () => {
  test("are protected and outlive the stack, unless that is switched off", async () => {
    const kept = await build();
    expect(kept.named("egress-address-a").options).toMatchObject({ protect: true, retainOnDelete: true });
    const loose = await build({ protect: false });
    expect(loose.named("egress-address-a").options).toMatchObject({ protect: false, retainOnDelete: false });
  });

  test("are told by zone", async () => {
    const { built } = await build();
    expect(Object.keys(built.handle)).toEqual(["vpcId", "attachmentId", "addresses"]);
    expect(Object.keys(built.handle.addresses)).toEqual(["a", "b"]);
  });
});

test("the hub leads here from the firewall's table alone, and answers go back through the firewall", async () => {
  const { resources, named } = await build();
  const leadingHere = resources.filter(
    ({ type, inputs }) =>
      type === "aws:ec2transitgateway/route:Route" && inputs["transitGatewayAttachmentId"] === "egress-attachment-id",
  );
  expect(leadingHere.map(({ inputs }) => inputs["transitGatewayRouteTableId"])).toEqual(["tgw-rtb-i"]);
  for (const range of hub.internalRanges) {
    expect(named(`egress-route-public-${range}`).inputs["transitGatewayId"]).toBe("tgw-1");
    expect(named(`egress-hub-return-${range}`).inputs["transitGatewayAttachmentId"]).toBe("tgw-attach-f");
  }
});

test("another zone, in front, and another range replace, rename and readdress nothing", async () => {
  const before = await build({ zones: ["b", "c"] });
  const after = await build({
    zones: ["a", "b", "c"],
    hub: { ...hub, internalRanges: [...hub.internalRanges, "10.80.0.0/14"] },
  });
  for (const { type, name, inputs } of before.resources) {
    for (const fixed of replacementInputs(type) ?? []) {
      expect([name, fixed, after.named(name).inputs[fixed]]).toEqual([name, fixed, inputs[fixed]]);
    }
  }
  expect(after.resources).toHaveLength(before.resources.length + 10);
});

test("bad arguments name every mistake", async () => {
  await expect(build({ cidr: "10.64.3.0/24", zones: ["a"] })).rejects.toThrow(
    /NETWORK_EGRESS_CIDR_INVALID[^]*NETWORK_ZONES_TOO_FEW/,
  );
});
