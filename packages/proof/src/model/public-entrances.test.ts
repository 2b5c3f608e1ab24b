// Ways in from the internet: a gateway, a route, a public address, and nothing that blocks them.

import { describe, expect, test } from "vitest";

import { reachFromInternet } from "../path/from-internet.ts";
import { endOf, modelOf, network, route, type Change, type Entries } from "../../test/resources.ts";

const place = { arn: "arn:aws:ec2:eu-central-1:111111111111:vpc/north-vpc" };
const open: Entries = {
  ...network("north", "10.1.0.0/24", "all"),
  "north-vpc": ["aws:ec2/vpc:Vpc", { cidrBlock: "10.1.0.0/24" }, place],
  gateway: ["aws:ec2/internetGateway:InternetGateway", { vpcId: "north-vpc" }],
  out: route("north-routes", "0.0.0.0/0", { gatewayId: "gateway" }),
  server: ["aws:ec2/instance:Instance", { subnetId: "north-subnet", associatePublicIpAddress: true }],
};

const sideOf = (change: Change) => {
  const built = modelOf(open, change);
  const [north] = built.networks.values();
  if (north === undefined) throw new Error("no network");
  return { answer: reachFromInternet(built, north), side: built.internet.get(north) };
};
const entrancesOf = (change: Change) => sideOf(change).side?.entrances ?? [];
const found = (change: Change = {}) =>
  entrancesOf(change).map(({ subnet, holder, gateway }) => [subnet.name, holder, gateway]);
const block = (mode: string, more: object = {}) => ({
  is: "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions",
  internetGatewayBlockMode: mode,
  awsAccountId: "111111111111",
  awsRegion: "eu-central-1",
  ...more,
});
const spare = (mode: string, what: object) => ({
  is: "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion",
  internetGatewayExclusionMode: mode,
  ...what,
});
const shut = { server: { associatePublicIpAddress: false } };

describe("a way in", () => {
  test.each<[string, Change, string]>([
    ["a server with a public address", {}, "server"],
    [
      "a subnet that gives them",
      { server: undefined, "north-subnet": { mapPublicIpOnLaunch: true } },
      "whatever starts in north-subnet",
    ],
    ["an address of a server's", { ...shut, address: { is: "aws:ec2/eip:Eip", instance: "server" } }, "address"],
    [
      "one that is tied to an interface",
      {
        server: undefined,
        card: { is: "aws:ec2/networkInterface:NetworkInterface", subnetId: "north-subnet" },
        address: { is: "aws:ec2/eipAssociation:EipAssociation", networkInterfaceId: "card" },
      },
      "address",
    ],
    [
      "a load balancer",
      { server: undefined, balancer: { is: "aws:lb/loadBalancer:LoadBalancer", subnets: ["north-subnet"] } },
      "balancer",
    ],
    [
      "a load balancer by mapping",
      {
        server: undefined,
        balancer: { is: "aws:lb/loadBalancer:LoadBalancer", subnetMappings: [{ subnetId: "north-subnet" }] },
      },
      "balancer",
    ],
    [
      "a gateway that is attached beside it",
      {
        gateway: { vpcId: undefined },
        tied: {
          is: "aws:ec2/internetGatewayAttachment:InternetGatewayAttachment",
          vpcId: "north-vpc",
          internetGatewayId: "gateway",
        },
      },
      "server",
    ],
    ["a block that is off", { block: block("off") }, "server"],
    ["a block elsewhere", { block: block("block-ingress", { awsRegion: "eu-south-1" }) }, "server"],
    ["a block of another account", { block: block("block-ingress", { awsAccountId: "222222222222" }) }, "server"],
    [
      "an exception from the block",
      { block: block("block-bidirectional"), spare: spare("allow-bidirectional", { vpcId: "north-vpc" }) },
      "server",
    ],
    [
      "an exception of the subnet",
      { block: block("block-bidirectional"), spare: spare("allow-bidirectional", { subnetId: "north-subnet" }) },
      "server",
    ],
  ])("is %s", (_, change, holder) => {
    expect(found(change)).toEqual([["north-subnet", holder, "gateway"]]);
  });

  test.each<[string, Change]>([
    ["a gateway that nothing routes to", { out: undefined }],
    ["a route to a gateway that is not attached", { gateway: { vpcId: undefined } }],
    ["a server without a public address", shut],
    ["an address that a NAT gateway has", { ...shut, address: { is: "aws:ec2/eip:Eip", domain: "vpc" } }],
    [
      "a load balancer for inside",
      { ...shut, balancer: { is: "aws:lb/loadBalancer:LoadBalancer", subnets: ["north-subnet"], internal: true } },
    ],
    ["behind a block of both directions", { block: block("block-bidirectional") }],
    ["behind a block inwards", { block: block("block-ingress") }],
    [
      "an exception outwards",
      { block: block("block-bidirectional"), spare: spare("allow-egress", { vpcId: "north-vpc" }) },
    ],
    [
      "an exception of another network",
      { block: block("block-bidirectional"), spare: spare("allow-bidirectional", { vpcId: "other" }) },
    ],
  ])("is not %s", (_, change) => {
    expect(found(change)).toEqual([]);
  });
});

test.each<[string, Change, [string, string]]>([
  ["is shown", {}, ["reached", "all north-subnet: has server with a public address"]],
  ["there is none", { gateway: undefined }, ["stopped", "all: has no internet gateway"]],
  ["nothing leads to it", { out: undefined }, ["stopped", "all: has an internet gateway that no subnet routes to"]],
  ["nothing has an address", shut, ["stopped", "all: has nothing with a public address but NAT gateways"]],
  [
    "it is blocked",
    { block: block("block-ingress") },
    ["stopped", "all: is in an account that blocks its internet gateways inwards"],
  ],
  ["a value is not known", { server: { associatePublicIpAddress: "x" } }, ["unknown", expect.any(String) as string]],
])("the way of the internet into a network: %s", (_, change, end) => {
  expect(endOf(sideOf(change).answer)).toEqual(end);
});
