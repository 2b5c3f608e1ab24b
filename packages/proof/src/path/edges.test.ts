// Sites behind tunnels and circuits, and staff on a client VPN: right, and broken one resource at a time.

import { describe, expect, test } from "vitest";

import {
  endOf,
  firewallAt,
  hubRoute,
  linesOf,
  modelOf,
  placeIn,
  route,
  spoke,
  subnetOf,
  tie,
  type Change,
  type Entries,
} from "../../test/resources.ts";
import { segmentMatrix } from "../matrix/segment-matrix.ts";
import { leavesTo } from "./leaves-to.ts";
import { reachAsStaff, reachPlace } from "./reach.ts";

const https = { protocol: "tcp", port: 443 } as const;
const ssh = { protocol: "tcp", port: 22 } as const;
const sites = [
  { code: "bar", ranges: ["172.16.0.0/16"] },
  { code: "bar-2", ranges: ["172.18.0.0/15"] },
];
const rules = [
  'pass tcp 172.16.0.0/16 any -> 10.1.0.0/24 443 (msg:"bar to north"; flow:to_server; sid:1;)',
  'pass tcp 10.1.0.0/24 any -> [172.16.0.0/16,172.18.0.0/15] 443 (msg:"north to sites"; flow:to_server; sid:2;)',
  'pass tcp 10.9.0.0/24 any -> 10.1.0.0/24 443 (msg:"staff to north"; flow:to_server; sid:3;)',
  'drop ip any any -> any any (msg:"rest"; sid:4;)',
];

const connection = (name: string, device: string): Entries => ({
  [`${name}-gateway`]: ["aws:ec2/customerGateway:CustomerGateway", { ipAddress: device, type: "ipsec.1" }],
  [`${name}-connection`]: [
    "aws:ec2/vpnConnection:VpnConnection",
    { transitGatewayId: "hub", customerGatewayId: `${name}-gateway` },
    { transitGatewayAttachmentId: `${name}-attachment` },
  ],
  [`${name}-association`]: tie("Association", `${name}-attachment`, "sites"),
});

const clientVpn: Entries = {
  ...spoke("staff", "10.9.0.0/24", "segment"),
  "staff-group": ["aws:ec2/securityGroup:SecurityGroup", { vpcId: "staff-vpc" }],
  "staff-out": [
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
    { securityGroupId: "staff-group", ipProtocol: "-1", cidrIpv4: "10.1.0.0/24" },
  ],
  "staff-vpn": ["aws:ec2clientvpn/endpoint:Endpoint", { vpcId: "staff-vpc", securityGroupIds: ["staff-group"] }],
  "staff-vpn-a": [
    "aws:ec2clientvpn/networkAssociation:NetworkAssociation",
    { clientVpnEndpointId: "staff-vpn", subnetId: "staff-subnet" },
  ],
  "staff-may": [
    "aws:ec2clientvpn/authorizationRule:AuthorizationRule",
    { clientVpnEndpointId: "staff-vpn", targetNetworkCidr: "10.1.0.0/16", accessGroupId: "engineers" },
  ],
  "staff-way": [
    "aws:ec2clientvpn/route:Route",
    { clientVpnEndpointId: "staff-vpn", destinationCidrBlock: "10.1.0.0/16", targetVpcSubnetId: "staff-subnet" },
  ],
  "staff-known": tie("Propagation", "staff-attachment", "inspection"),
};

const right: Entries = {
  ...spoke("north", "10.1.0.0/24", "segment"),
  "north-known": tie("Propagation", "north-attachment", "inspection"),
  ...firewallAt("hub", "firewall", rules),
  "firewall-association": tie("Association", "firewall-attachment", "inspection"),
  "segment-default": hubRoute("segment", "0.0.0.0/0", "firewall-attachment"),
  "sites-return": hubRoute("sites", "10.0.0.0/8", "firewall-attachment"),
  // Reserved ranges go nowhere; the two halves of what is linked win over that.
  "inspection-reserved": hubRoute("inspection", "172.16.0.0/12"),
  "inspection-bar-low": hubRoute("inspection", "172.16.0.0/17", "bar-attachment"),
  "inspection-bar-high": hubRoute("inspection", "172.16.128.0/17", "bar-attachment"),
  ...connection("bar", "192.0.2.1"),
  circuit: [
    "aws:directconnect/gatewayAssociation:GatewayAssociation",
    { dxGatewayId: "dx", associatedGatewayId: "hub" },
    { transitGatewayAttachmentId: "bar-2-attachment" },
  ],
  ...clientVpn,
};

const model = (change: Change = {}) => modelOf(right, change, { sites });
const ask = (from: string, to: string, question: typeof https | typeof ssh = https, change: Change = {}) => {
  const built = model(change);
  return reachPlace(built, placeIn(built, from), placeIn(built, to), question);
};

describe("a site", () => {
  test("is reached through the firewall by its tunnel, and its answer comes back the same way", () => {
    expect(linesOf(ask("north", "bar"))).toEqual([
      "north north-subnet: network ACL lets it pass to 172.16.0.0/17",
      "north north-subnet: routes 0.0.0.0/0 to the hub",
      "hub segment: static route to the firewall",
      "firewall: lets it pass: north to sites",
      "hub inspection: static route to bar over VPN",
      "bar: arrives",
      "bar: sends it over VPN bar-connection",
      "hub sites: static route to the firewall",
      "firewall: lets the answer pass",
      "hub inspection: propagated route to north",
      "north north-subnet: network ACL lets it pass from 172.16.0.0/17",
      "north north-subnet: arrives",
    ]);
  });

  test("reaches what a flow lets it, by every one of its ways", () => {
    expect(endOf(ask("bar", "north"))).toEqual(["reached", "bar: arrives"]);
    expect(endOf(ask("bar", "north", ssh))).toEqual(["stopped", "firewall: drops it: rest"]);
    const second: Change = Object.fromEntries(
      Object.entries(connection("bar-spare", "192.0.2.2")).map(([name, [type, inputs, outputs]]) => [
        name,
        { is: type, ...inputs, ...outputs },
      ]),
    );
    expect(endOf(ask("bar", "north", https, second))).toEqual(["reached", "bar: arrives"]);
    const { "bar-spare-association": _, ...lost } = second;
    expect(endOf(ask("bar", "north", https, lost))).toEqual(["stopped", "hub : no table is associated"]);
  });

  test.each<[string, Change, string]>([
    ["whose half goes nowhere", { "inspection-bar-high": undefined }, "hub inspection: throws away 172.16.0.0/12"],
    ["that may not answer", { "sites-return": undefined }, "hub sites: has no route to 10.1.0.0/26"],
    [
      "that answers past the firewall",
      { "sites-return": { transitGatewayAttachmentId: "north-attachment" } },
      "firewall: has seen the question, and the answer goes another way",
    ],
    [
      "whose way leads to another place",
      { "inspection-bar-low": { transitGatewayAttachmentId: "nobody" } },
      "hub inspection: static route to nobody, which no plan has",
    ],
    ["without a tunnel", { "bar-connection": undefined }, "bar: is connected by nothing in the plans"],
  ])("%s is not reached", (_, change, last) => {
    expect(endOf(ask("north", "bar", https, change))).toEqual(["stopped", last]);
  });

  test("of which the circuit announces the ranges is reached by it, and is not confused with one of a shorter name", () => {
    const announced: Change = {
      circuit: { name: "x" },
      "bar-2-known": {
        is: "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation",
        ...tieOf("inspection"),
      },
      "bar-2-association": {
        is: "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation",
        ...tieOf("sites"),
      },
    };
    const built = modelOf(
      Object.fromEntries(
        Object.entries(right).map(([name, entry]) => [name === "circuit" ? "bar-2-circuit" : name, entry]),
      ),
      announced,
      { sites },
    );
    expect(endOf(reachPlace(built, placeIn(built, "north"), placeIn(built, "bar-2"), https))).toEqual([
      "reached",
      "north north-subnet: arrives",
    ]);
    expect(linesOf(reachPlace(built, placeIn(built, "north"), placeIn(built, "bar-2"), https))).toContain(
      "hub inspection: propagated route to bar-2 over Direct Connect",
    );
    expect(endOf(reachPlace(built, placeIn(built, "north"), placeIn(built, "bar"), https))[0]).toBe("reached");
  });

  test("that nobody named is called after its device, with the ranges that are routed to it", () => {
    const unnamed = modelOf(right);
    expect([...unnamed.sites.values()].map(({ label, cidrs }) => [label, cidrs])).toEqual([
      ["bar-gateway", ["172.16.0.0/17", "172.16.128.0/17"]],
    ]);
  });

  test("is on the way of what leaves for its range", () => {
    const built = model();
    const { outcome, hops } = leavesTo(built, subnetOf(built, "north"), "172.16.0.0/17", https);
    expect([outcome, hops.some(({ at, does }) => at === "bar" && does === "arrives")]).toEqual(["reached", true]);
    expect(leavesTo(built, subnetOf(built, "north"), "172.31.0.0/16", https).outcome).toBe("stopped");
  });
});

const tieOf = (table: string) => ({
  transitGatewayAttachmentId: "bar-2-attachment",
  transitGatewayRouteTableId: table,
});

describe("staff", () => {
  const asStaff = (question: typeof https | typeof ssh = https, change: Change = {}) => {
    const built = model(change);
    const [staff] = built.staff;
    if (staff === undefined) throw new Error("no staff");
    return reachAsStaff(built, staff, placeIn(built, "north"), question);
  };

  test("come from the subnets of their VPN, with what its security group lets out", () => {
    expect(linesOf(asStaff()).slice(0, 4)).toEqual([
      "staff staff-subnet: network ACL lets it pass to 10.1.0.0/26",
      "staff staff-subnet: security group staff-group lets it out: staff-out",
      "staff staff-subnet: routes 0.0.0.0/0 to the hub",
      "hub segment: static route to the firewall",
    ]);
    expect(asStaff().outcome).toBe("reached");
  });

  test.each<[string, typeof https | typeof ssh, Change, string]>([
    [
      "without a rule for them",
      https,
      { "staff-may": undefined },
      "staff: no rule of the client VPN authorizes 10.1.0.0/24",
    ],
    [
      "to a part only",
      https,
      { "staff-may": { targetNetworkCidr: "10.1.0.0/25" } },
      "staff: no rule of the client VPN authorizes 10.1.0.0/24",
    ],
    ["without a route", https, { "staff-way": undefined }, "staff: the client VPN has no route to 10.1.0.0/24"],
    ["without a subnet", https, { "staff-vpn-a": undefined }, "staff: the client VPN is in no subnet"],
    ["with another port", ssh, {}, "firewall: drops it: rest"],
    [
      "past their group",
      https,
      { "staff-out": undefined },
      "staff staff-subnet: security group staff-group has no rule that lets it out",
    ],
  ])("%s are stopped", (_, question, change, last) => {
    expect(endOf(asStaff(question, change))).toEqual(["stopped", last]);
  });
});

test("a way by which nobody comes back is none, whatever VPC it is", () => {
  expect(
    endOf(
      ask("north", "staff", https, {
        "north-route": route("north-routes", "0.0.0.0/0", { natGatewayId: "n", transitGatewayId: undefined })[1],
      }),
    ),
  ).toEqual(["stopped", "north north-subnet: routes 0.0.0.0/0 to nat n, not to the hub"]);
});

const intended: Readonly<Record<string, readonly string[]>> = {
  "bar north": ["tcp 443"],
  "north bar": ["tcp 443"],
  "staff north": ["tcp 443"],
};

function deviations(change: Change = {}): string[] {
  return segmentMatrix(model(change), {
    questions: [https, ssh],
    // One site has no connection here: nobody intended anything about it.
    allowed: ({ label: from }, { label: to }) =>
      [from, to].includes("bar-2") ? undefined : new Set(intended[`${from} ${to}`] ?? []),
  }).deviations.map(
    ({ from, to, kind, questions }) => `${from} ${to} ${kind} ${questions.map(({ port }) => port).join()}`,
  );
}

describe("the matrix", () => {
  test("knows sites and staff both ways", () => {
    expect(deviations()).toEqual([]);
  });

  const everything = { ruleGroup: { rulesSource: { rulesString: "pass ip any any -> any any (sid:1;)" } } };
  test.each<[string, Change, string[]]>([
    ["staff whom nobody authorizes", { "staff-may": undefined }, ["staff north closed 443"]],
    ["a site that may not answer", { "sites-return": undefined }, ["north bar closed 443", "bar north closed 443"]],
    [
      "a site of which one half is lost",
      { "inspection-bar-high": undefined },
      ["north bar closed 443", "bar north closed 443"],
    ],
    [
      "a firewall that lets everything pass: what staff are authorized to does not keep them apart",
      { "firewall-group": everything },
      [
        "north staff open 443,22",
        "north bar open 22",
        "staff north open 22",
        "staff bar open 443,22",
        "bar north open 22",
        "bar staff open 443,22",
      ],
    ],
  ])("sees %s", (_, change, expected) => {
    expect(deviations(change)).toEqual(expected);
  });
});
