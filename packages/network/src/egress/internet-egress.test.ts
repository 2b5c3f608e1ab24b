import { register, type ComputedValues } from "@temelj/testing";
import * as pulumi from "@pulumi/pulumi";
import { describe, expect, test } from "vitest";

import { InternetEgress, type InternetEgressArgs } from "./internet-egress.ts";
import type { HubHandle } from "../network-handles.ts";

const hub: HubHandle = {
  transitGatewayId: "tgw-1",
  routeTableIds: { ministries: "tgw-rtb-m" },
  inspectionTableId: "tgw-rtb-i",
  internalRanges: ["10.64.0.0/16", "10.72.0.0/14"],
};

const computed: ComputedValues = {
  "aws:ec2/vpc:Vpc": (name) => ({ defaultRouteTableId: `${name}-default-routes` }),
  "aws:ec2/natGateway:NatGateway": (name) => ({ routeTableId: `${name}-routes` }),
};

const build = (args: Partial<InternetEgressArgs> = {}) =>
  register(
    (opts) => {
      const inspection = {
        firewallArn: pulumi.output("arn:aws:network-firewall:eu-central-1:111111111111:firewall/f"),
        attachmentId: pulumi.output("tgw-attach-f"),
      };
      const base = { hub, inspection, zones: ["a", "b"], region: "eu-central-1" };
      return new InternetEgress(
        "egress",
        { ...base, flowLogsArn: "arn:aws:s3:::log-archive/flow-logs", ...args },
        opts,
      );
    },
    { computed },
  );

test("a way out over two zones registers exactly these resources", async () => {
  const { resources } = await build();
  expect(resources.map(({ type, name }) => `${type} ${name}`).toSorted()).toEqual([
    "aws:ec2/defaultRouteTable:DefaultRouteTable egress-default-routes",
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup egress-default-security-group",
    "aws:ec2/flowLog:FlowLog egress-flow-log",
    "aws:ec2/internetGateway:InternetGateway egress-internet-gateway",
    "aws:ec2/natGateway:NatGateway egress-nat",
    "aws:ec2/networkAcl:NetworkAcl egress-acl-attachment",
    "aws:ec2/route:Route egress-route-attachment-0.0.0.0/0",
    "aws:ec2/route:Route egress-route-nat-10.64.0.0/16",
    "aws:ec2/route:Route egress-route-nat-10.72.0.0/14",
    "aws:ec2/routeTable:RouteTable egress-routes-attachment",
    "aws:ec2/routeTableAssociation:RouteTableAssociation egress-routes-attachment-a-association",
    "aws:ec2/routeTableAssociation:RouteTableAssociation egress-routes-attachment-b-association",
    "aws:ec2/subnet:Subnet egress-subnet-attachment-a",
    "aws:ec2/subnet:Subnet egress-subnet-attachment-b",
    "aws:ec2/vpc:Vpc egress-vpc",
    "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion egress-internet-exception",
    "aws:ec2transitgateway/route:Route egress-hub-default",
    "aws:ec2transitgateway/route:Route egress-hub-return-10.64.0.0/16",
    "aws:ec2transitgateway/route:Route egress-hub-return-10.72.0.0/14",
    "aws:ec2transitgateway/routeTable:RouteTable egress-hub-routes",
    "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation egress-hub-association",
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment egress-attachment",
    "temelj:network:InternetEgress egress",
  ]);
});

describe("the way out", () => {
  test("is one NAT gateway for the region, behind an internet gateway that carries nothing inwards", async () => {
    const { named } = await build();
    expect(named("egress-nat").inputs).toMatchObject({
      vpcId: "egress-vpc-id",
      availabilityMode: "regional",
      connectivityType: "public",
    });
    expect(Object.keys(named("egress-nat").inputs)).not.toContain("subnetId");
    expect(named("egress-internet-exception").inputs).toMatchObject({
      vpcId: "egress-vpc-id",
      internetGatewayExclusionMode: "allow-egress",
    });
  });

  test("needs no exception where internet gateways are not blocked", async () => {
    const { resources } = await build({ internetIsBlocked: false });
    expect(resources.map(({ name }) => name)).not.toContain("egress-internet-exception");
  });

  test("is entered from the firewall's table alone", async () => {
    const { resources, named } = await build();
    const gatewayRoutes = resources.filter(({ type }) => type === "aws:ec2transitgateway/route:Route");
    const leadingHere = gatewayRoutes.filter(
      ({ inputs }) => inputs["transitGatewayAttachmentId"] === "egress-attachment-id",
    );
    expect(leadingHere.map(({ name }) => name)).toEqual(["egress-hub-default"]);
    expect(named("egress-hub-default").inputs).toMatchObject({
      transitGatewayRouteTableId: "tgw-rtb-i",
      destinationCidrBlock: "0.0.0.0/0",
    });
    expect(resources.filter(({ type }) => type.includes("Propagation"))).toEqual([]);
  });

  test.each(["10.64.0.0/16", "10.72.0.0/14"])("sends answers to %s back, and through the firewall", async (range) => {
    const { named } = await build();
    expect(named(`egress-route-nat-${range}`).inputs).toMatchObject({
      routeTableId: "egress-nat-routes",
      destinationCidrBlock: range,
      transitGatewayId: "tgw-1",
    });
    expect(named(`egress-hub-return-${range}`).inputs).toMatchObject({
      transitGatewayRouteTableId: "egress-hub-routes-id",
      destinationCidrBlock: range,
      transitGatewayAttachmentId: "tgw-attach-f",
    });
  });
});

test("another zone, in front, and another range rename and readdress nothing", async () => {
  const before = await build({ zones: ["b", "c"] });
  const after = await build({
    zones: ["a", "b", "c"],
    hub: { ...hub, internalRanges: [...hub.internalRanges, "10.80.0.0/14"] },
  });
  for (const { name, inputs } of before.resources) {
    expect(after.named(name).inputs["cidrBlock"]).toEqual(inputs["cidrBlock"]);
  }
  expect(after.resources).toHaveLength(before.resources.length + 4);
});

test("bad arguments name every mistake", async () => {
  await expect(build({ cidr: "10.64.3.0/24", zones: ["a"] })).rejects.toThrow(
    /NETWORK_EGRESS_CIDR_INVALID[^]*NETWORK_ZONES_TOO_FEW/,
  );
});
