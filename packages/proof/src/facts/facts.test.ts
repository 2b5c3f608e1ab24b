// What counts as known: every way to write the same thing is read, and IPv6 is never passed over in silence.

import { describe, expect, test } from "vitest";

import {
  endOf,
  hubRoute,
  modelOf,
  network,
  placeIn,
  spoke,
  subnetOf,
  tie,
  type Change,
  type Entries,
} from "../../test/resources.ts";
import { reachPlace } from "../path/reach.ts";
import { leavesTo } from "../path/leaves-to.ts";

const https = { protocol: "tcp", port: 443 } as const;
const right: Entries = {
  ...spoke("north", "10.1.0.0/24", "all"),
  ...spoke("south", "10.2.0.0/24", "all"),
  "north-known": tie("Propagation", "north-attachment", "all"),
  "south-known": tie("Propagation", "south-attachment", "all"),
};
const outcome = (change: Change = {}, entries: Entries = right) => {
  const built = modelOf(entries, change);
  return reachPlace(built, placeIn(built, "north"), placeIn(built, "south"), https).outcome;
};
const list = (...cidrs: readonly string[]) => ({
  is: "aws:ec2/managedPrefixList:ManagedPrefixList",
  name: "souths",
  addressFamily: "IPv4",
  entries: cidrs.map((cidr) => ({ cidr })),
});

describe("IPv6 proves nothing:", () => {
  test.each<[string, Change, string]>([
    [
      "a route to the hub",
      {
        v6: { is: "aws:ec2/route:Route", routeTableId: "t", destinationIpv6CidrBlock: "::/0", transitGatewayId: "hub" },
      },
      "v6",
    ],
    [
      "a way out past the hub",
      {
        v6: {
          is: "aws:ec2/route:Route",
          routeTableId: "t",
          destinationIpv6CidrBlock: "::/0",
          egressOnlyGatewayId: "eigw",
        },
      },
      "v6",
    ],
    [
      "a route in its table",
      {
        v6: {
          is: "aws:ec2/routeTable:RouteTable",
          vpcId: "north-vpc",
          routes: [{ ipv6CidrBlock: "::/0", gatewayId: "igw" }],
        },
      },
      "v6",
    ],
    [
      "a route of the hub",
      {
        v6: {
          is: "aws:ec2transitgateway/route:Route",
          transitGatewayRouteTableId: "all",
          destinationCidrBlock: "2001:db8::/32",
          transitGatewayAttachmentId: "x",
        },
      },
      "v6",
    ],
    ["an attachment that carries it", { "north-attachment": { ipv6Support: "enable" } }, "north-attachment"],
    [
      "a tunnel of it",
      {
        v6: {
          is: "aws:ec2/vpnConnection:VpnConnection",
          transitGatewayId: "hub",
          customerGatewayId: "g",
          tunnelInsideIpVersion: "ipv6",
          transitGatewayAttachmentId: "a",
        },
      },
      "v6",
    ],
    [
      "staff with it",
      { v6: { is: "aws:ec2clientvpn/endpoint:Endpoint", vpcId: "north-vpc", trafficIpAddressType: "dual-stack" } },
      "v6",
    ],
  ])("%s", (_, change, name) => {
    const built = modelOf(right, change);
    expect(built.unknown.map(({ urn, why }) => [urn.split("::").at(-1), why])).toEqual([
      [name, "carries IPv6, about which nothing is proven"],
    ]);
    expect(outcome(change)).toBe("unknown");
  });

  test.each<[string, Change]>([
    [
      "within a VPC",
      {
        v6: {
          is: "aws:ec2/route:Route",
          routeTableId: "t",
          destinationIpv6CidrBlock: "2001:db8::/56",
          gatewayId: "local",
        },
      },
    ],
    ["that an attachment does not carry", { "north-attachment": { ipv6Support: "disable" } }],
    [
      "of a network ACL",
      { "north-subnet-acl": { ingress: [{ ...everyone, ipv6CidrBlock: "::/0", cidrBlock: undefined }, everyone] } },
    ],
  ])("but not %s", (_, change) => {
    expect(outcome(change)).toBe("reached");
  });
});

const everyone = { protocol: "-1", action: "allow", cidrBlock: "0.0.0.0/0", ruleNo: 100 };
const own = (changes: object) => ({
  is: "aws:ec2/networkAclRule:NetworkAclRule",
  networkAclId: "south-subnet-acl",
  protocol: "-1",
  cidrBlock: "0.0.0.0/0",
  ruleNumber: 50,
  ruleAction: "allow",
  ...changes,
});

describe("a network ACL", () => {
  test.each<[string, Change, string]>([
    [
      "whose rules stand beside it",
      { "south-subnet-acl": { ingress: [], egress: [] }, in: own({}), out: own({ egress: true }) },
      "reached",
    ],
    ["with one direction beside it", { "south-subnet-acl": { ingress: [] }, in: own({ egress: false }) }, "reached"],
    ["that a rule beside it closes first", { deny: own({ ruleAction: "deny" }) }, "stopped"],
    ["that a rule beside it would close later", { deny: own({ ruleAction: "deny", ruleNumber: 200 }) }, "reached"],
    [
      "whose rule beside it is of IPv6",
      { deny: own({ ruleAction: "deny", ipv6CidrBlock: "::/0", cidrBlock: undefined }) },
      "reached",
    ],
    [
      "that is tied to its subnet beside it",
      {
        "south-subnet-acl": { subnetIds: [] },
        tied: {
          is: "aws:ec2/networkAclAssociation:NetworkAclAssociation",
          networkAclId: "south-subnet-acl",
          subnetId: "south-subnet",
        },
      },
      "reached",
    ],
    [
      "that is the VPC's default",
      {
        "south-subnet-acl": undefined,
        default: {
          is: "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl",
          subnetIds: ["south-subnet"],
          ingress: [everyone],
          egress: [everyone],
        },
      },
      "reached",
    ],
    ["of no number", { deny: own({ ruleNumber: "x" }) }, "unknown"],
  ])("%s: %s", (_, change, expected) => {
    expect(outcome(change)).toBe(expected);
  });

  test("of the hub's interfaces is asked about what passes between them and other subnets", () => {
    const interfaces: Change = {
      "south-attachment": { subnetIds: ["gate"] },
      gate: { is: "aws:ec2/subnet:Subnet", vpcId: "south-vpc", cidrBlock: "10.2.0.64/26" },
      "gate-acl": { is: "aws:ec2/networkAcl:NetworkAcl", subnetIds: ["gate"], ingress: [everyone], egress: [] },
    };
    const built = modelOf(right, interfaces);
    expect(endOf(reachPlace(built, placeIn(built, "north"), placeIn(built, "south"), https))).toEqual([
      "stopped",
      "south gate: network ACL of the hub's interfaces lets nothing pass to 10.2.0.0/26",
    ]);
    expect(outcome({ ...interfaces, "gate-acl": { ...interfaces["gate-acl"], egress: [everyone] } })).toBe("reached");
    expect(outcome({ ...interfaces, "gate-acl": { ...interfaces["gate-acl"], ingress: [], egress: [everyone] } })).toBe(
      "stopped",
    );
  });
});

describe("a route", () => {
  const without = { "north-route": undefined };
  test.each<[string, Change, string]>([
    [
      "in its table",
      {
        ...without,
        "north-routes": {
          is: "aws:ec2/routeTable:RouteTable",
          vpcId: "north-vpc",
          routes: [{ cidrBlock: "10.0.0.0/8", transitGatewayId: "hub" }],
        },
      },
      "reached",
    ],
    [
      "to a prefix list",
      {
        "north-route": { destinationCidrBlock: undefined, destinationPrefixListId: "list" },
        list: list("10.2.0.0/16"),
      },
      "reached",
    ],
    [
      "to a prefix list of others",
      {
        "north-route": { destinationCidrBlock: undefined, destinationPrefixListId: "list" },
        list: list("10.3.0.0/16"),
      },
      "stopped",
    ],
    [
      "to a prefix list that no plan has",
      { "north-route": { destinationCidrBlock: undefined, destinationPrefixListId: "list" } },
      "unknown",
    ],
    ["without a destination", { "north-route": { destinationCidrBlock: undefined } }, "unknown"],
    [
      "of the hub to a prefix list",
      {
        "south-known": undefined,
        list: list("10.2.0.0/24"),
        ref: {
          is: "aws:ec2transitgateway/prefixListReference:PrefixListReference",
          transitGatewayRouteTableId: "all",
          prefixListId: "list",
          transitGatewayAttachmentId: "south-attachment",
        },
      },
      "reached",
    ],
    [
      "of the hub that throws away a list",
      {
        list: list("10.2.0.0/25"),
        ref: {
          is: "aws:ec2transitgateway/prefixListReference:PrefixListReference",
          transitGatewayRouteTableId: "all",
          prefixListId: "list",
          blackhole: true,
        },
      },
      "stopped",
    ],
    [
      "of a VPC's main table, for subnets without another",
      {
        "north-subnet-membership": undefined,
        main: {
          is: "aws:ec2/mainRouteTableAssociation:MainRouteTableAssociation",
          vpcId: "north-vpc",
          routeTableId: "north-routes",
        },
      },
      "reached",
    ],
    [
      "of the table that a VPC began with",
      {
        "north-subnet-membership": undefined,
        "north-routes": { is: "aws:ec2/defaultRouteTable:DefaultRouteTable", routes: [] },
        "north-vpc": { mainRouteTableId: "north-routes" },
      },
      "stopped",
    ],
  ])("%s: %s", (_, change, expected) => {
    expect(outcome(change)).toBe(expected);
  });

  test("of the table that a VPC began with, as AWS says its id", () => {
    const began: Entries = {
      ...right,
      "north-vpc": ["aws:ec2/vpc:Vpc", { cidrBlock: "10.1.0.0/24" }, { mainRouteTableId: "north-routes" }],
    };
    expect(outcome({ "north-subnet-membership": undefined }, began)).toBe("reached");
  });

  test("to a hub that the network is not attached to leads nowhere", () => {
    const built = modelOf(right, { "north-route": { transitGatewayId: "another" } });
    expect(endOf(reachPlace(built, placeIn(built, "north"), placeIn(built, "south"), https))).toEqual([
      "stopped",
      "north north-subnet: routes 0.0.0.0/0 to the hub, and is not attached to it",
    ]);
  });

  test("to a private NAT gateway asks with its address, and answers come to that", () => {
    const pods: Entries = {
      ...right,
      block: [
        "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation",
        { vpcId: "north-vpc", cidrBlock: "100.64.0.0/16" },
      ],
      pods: ["aws:ec2/subnet:Subnet", { vpcId: "north-vpc", cidrBlock: "100.64.0.0/18" }],
      "pods-membership": [
        "aws:ec2/routeTableAssociation:RouteTableAssociation",
        { subnetId: "pods", routeTableId: "pods-routes" },
      ],
      "pods-acl": ["aws:ec2/networkAcl:NetworkAcl", { subnetIds: ["pods"], ingress: [everyone], egress: [everyone] }],
      "pods-route": [
        "aws:ec2/route:Route",
        { routeTableId: "pods-routes", destinationCidrBlock: "0.0.0.0/0", natGatewayId: "nat" },
      ],
      nat: ["aws:ec2/natGateway:NatGateway", { connectivityType: "private", subnetId: "north-subnet" }],
    };
    const built = modelOf(pods);
    const from = built.networks.get("north")?.subnets[1];
    if (from === undefined) throw new Error("no pods");
    const answer = leavesTo(built, from, "172.16.0.0/12", https);
    expect(answer.hops.map(({ does }) => does)).toContain(
      "routes 0.0.0.0/0 to nat nat, which asks with an address of 10.1.0.0/26",
    );
  });
});

test("a network's blocks are those that the hub knows: pods have the same everywhere, and are nobody's goal", () => {
  const grown: Entries = {
    ...right,
    added: [
      "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation",
      { vpcId: "south-vpc", cidrBlock: "10.3.0.0/24" },
    ],
    pods: [
      "aws:ec2/vpcIpv4CidrBlockAssociation:VpcIpv4CidrBlockAssociation",
      { vpcId: "south-vpc", cidrBlock: "100.64.0.0/16" },
    ],
  };
  const blocks = (change: Change) => placeIn(modelOf(grown, change), "south").blocks.length;
  expect(blocks({})).toBe(3);
  const [, first] = hubRoute("all", "10.2.0.0/24", "south-attachment");
  const [, second] = hubRoute("all", "10.3.0.0/24", "south-attachment");
  const is = "aws:ec2transitgateway/route:Route";
  expect(blocks({ "south-known": undefined, first: { is, ...first }, second: { is, ...second } })).toBe(2);
  expect(blocks({ "south-known": undefined, first: { is, ...first } })).toBe(1);
});

test("two networks of one name are told apart", () => {
  const built = modelOf({ ...right, ...network("other", "10.4.0.0/24", "all") });
  expect([...built.networks.keys()]).toEqual(["north", "south", "other"]);
  expect(subnetOf(built, "other").network.attachments.map(({ id }) => id)).toEqual(["other-attachment"]);
});
