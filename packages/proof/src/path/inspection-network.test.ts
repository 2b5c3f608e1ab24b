// A firewall in a VPC that packets only pass: an endpoint a zone, and appliance mode, without which nothing is proven.

import { describe, expect, test } from "vitest";

import {
  endOf,
  hubRoute,
  linesOf,
  modelOf,
  placeIn,
  policyOf,
  route,
  spoke,
  subnetOf,
  subnetWith,
  tie,
  type Change,
  type Entries,
} from "../../test/resources.ts";
import { segmentMatrix } from "../matrix/segment-matrix.ts";
import { leavesTo } from "./leaves-to.ts";
import { reachPlace } from "./reach.ts";

const https = { protocol: "tcp", port: 443 } as const;
const ssh = { protocol: "tcp", port: 22 } as const;
const rules = [
  'pass tcp 10.1.0.0/24 any -> 10.2.0.0/24 443 (msg:"north to south"; flow:to_server; sid:1;)',
  'pass tcp 10.1.0.0/24 any -> !$HOME_NET 443 (msg:"north to the internet"; flow:to_server; sid:2;)',
  'drop ip any any -> any any (msg:"rest"; sid:3;)',
];

const zone = (letter: string, place: number): Entries => ({
  ...subnetWith("middle-vpc", `before-${letter}`, `100.64.0.${place * 16}/28`, `before-${letter}-routes`),
  ...subnetWith("middle-vpc", `behind-${letter}`, `100.64.1.${place * 16}/28`, "behind-routes"),
  [`before-${letter}-route`]: route(`before-${letter}-routes`, "0.0.0.0/0", { vpcEndpointId: `vpce-${letter}` }),
});

const right: Entries = {
  ...spoke("north", "10.1.0.0/24", "segment"),
  ...spoke("south", "10.2.0.0/24", "segment"),
  "north-known": tie("Propagation", "north-attachment", "inspection"),
  "south-known": tie("Propagation", "south-attachment", "inspection"),
  "middle-vpc": ["aws:ec2/vpc:Vpc", { cidrBlock: "100.64.0.0/23" }],
  ...zone("a", 0),
  ...zone("b", 1),
  "behind-route": route("behind-routes", "0.0.0.0/0", { transitGatewayId: "hub" }),
  "middle-attachment": [
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment",
    {
      vpcId: "middle-vpc",
      transitGatewayId: "hub",
      subnetIds: ["before-a", "before-b"],
      applianceModeSupport: "enable",
    },
  ],
  "middle-association": tie("Association", "middle-attachment", "inspection"),
  "segment-default": hubRoute("segment", "0.0.0.0/0", "middle-attachment"),
  ...policyOf("firewall", rules),
  firewall: [
    "aws:networkfirewall/firewall:Firewall",
    { vpcId: "middle-vpc", firewallPolicyArn: "firewall-policy" },
    {
      arn: "firewall",
      firewallStatuses: [
        {
          syncStates: ["a", "b"].map((letter) => ({
            availabilityZone: letter,
            attachments: [{ endpointId: `vpce-${letter}`, subnetId: `behind-${letter}` }],
          })),
        },
      ],
    },
  ],
};

const ask = (from: string, to: string, question: typeof https | typeof ssh = https, change: Change = {}) => {
  const built = modelOf(right, change);
  return reachPlace(built, placeIn(built, from), placeIn(built, to), question);
};

const alone = { "middle-attachment": { applianceModeSupport: "disable" } };
const forgets = "middle: has a firewall endpoint a zone and no appliance mode: the answer may meet another one";

const way = (goal: string, does: string) => [
  "hub segment: static route to middle",
  "middle before-a: routes 0.0.0.0/0 to the firewall's endpoint vpce-a",
  `firewall: ${does}`,
  "middle behind-a: routes 0.0.0.0/0 to the hub",
  `hub inspection: propagated route to ${goal}`,
];

test("a packet passes the endpoint of its zone and goes on by the hub, and so does its answer", () => {
  const lines = linesOf(ask("north", "south")).filter((line) => /^(?:hub|firewall|middle)/.test(line));
  expect(lines).toEqual([...way("south", "lets it pass: north to south"), ...way("north", "lets the answer pass")]);
});

describe("nothing is reached", () => {
  test.each<[string, typeof https | typeof ssh, Change, string]>([
    ["on another port", ssh, {}, "firewall: drops it: rest"],
    ["without appliance mode", https, alone, forgets],
    [
      "when one of the zones leads nowhere",
      https,
      { "before-b-route": undefined },
      "middle before-b: has no route to 10.2.0.0/26",
    ],
    ["without a way on", https, { "behind-route": undefined }, "middle behind-a: has no route to 10.2.0.0/26"],
    [
      "in a circle within the network",
      https,
      { "behind-route": { transitGatewayId: undefined, vpcEndpointId: "vpce-a" } },
      "middle behind-a: leads in a circle",
    ],
    [
      "by an endpoint that is no firewall's",
      https,
      { "before-b-route": { vpcEndpointId: "vpce-x" } },
      "middle before-b: routes 0.0.0.0/0 to endpoint vpce-x, not to the hub",
    ],
  ])("%s", (_, question, change, last) => {
    expect(endOf(ask("north", "south", question, change))).toEqual(["stopped", last]);
  });

  test("of whose firewall the endpoints are not known", () => {
    const built = modelOf({
      ...right,
      firewall: ["aws:networkfirewall/firewall:Firewall", { firewallPolicyArn: "p" }],
    });
    expect(built.unknown.map(({ urn }) => urn.split("::").at(-1))).toEqual(["firewall"]);
  });
});

test("one endpoint for all zones needs no appliance mode: there is no other that an answer could meet", () => {
  expect(ask("north", "south", https, { ...alone, "before-b-route": { vpcEndpointId: "vpce-a" } }).outcome).toBe(
    "reached",
  );
});

test("an endpoint that was associated later is the same firewall", () => {
  const change: Change = {
    "before-b-route": { vpcEndpointId: "vpce-c" },
    ...alone,
  };
  const later: Entries = {
    ...right,
    association: [
      "aws:networkfirewall/vpcEndpointAssociation:VpcEndpointAssociation",
      { firewallArn: "firewall", vpcId: "middle-vpc" },
      {
        vpcEndpointAssociationStatuses: [
          { associationSyncStates: [{ attachments: [{ endpointId: "vpce-c", subnetId: "behind-b" }] }] },
        ],
      },
    ],
  };
  const built = modelOf(later, { ...change, "middle-attachment": {} });
  expect(reachPlace(built, placeIn(built, "north"), placeIn(built, "south"), https).outcome).toBe("reached");
});

test("the way out may begin behind the firewall: NAT gateways of zones answer through it", () => {
  const out: Entries = {
    ...right,
    ...subnetWith("middle-vpc", "outside", "100.64.1.240/28", "outside-routes"),
    "outside-route": route("outside-routes", "0.0.0.0/0", { gatewayId: "igw" }),
    "outside-back": route("outside-routes", "10.0.0.0/8", { vpcEndpointId: "vpce-a" }),
    nat: ["aws:ec2/natGateway:NatGateway", { connectivityType: "public", subnetId: "outside" }],
    "behind-out": route("behind-routes", "0.0.0.0/0", { natGatewayId: "nat" }),
    "behind-in": route("behind-routes", "10.0.0.0/8", { transitGatewayId: "hub" }),
  };
  const change: Change = { "behind-route": undefined };
  const built = modelOf(out, change);
  const answer = leavesTo(built, subnetOf(built, "north"), "0.0.0.0/0", { ...https });
  expect(linesOf(answer).filter((line) => /^(?:firewall|middle)/.test(line))).toEqual([
    "middle before-a: routes 0.0.0.0/0 to the firewall's endpoint vpce-a",
    "firewall: lets it pass: north to the internet",
    "middle behind-a: routes 0.0.0.0/0 to nat nat",
    "middle nat nat: routes 10.0.0.0/8 to the firewall's endpoint vpce-a",
    "firewall: lets the answer pass",
    "middle behind-a: routes 10.0.0.0/8 to the hub",
  ]);
  expect(answer.outcome).toBe("reached");
  const past = modelOf(out, { ...change, "outside-back": { vpcEndpointId: undefined, transitGatewayId: "hub" } });
  expect(endOf(leavesTo(past, subnetOf(past, "north"), "0.0.0.0/0", https))).toEqual([
    "stopped",
    "firewall: has seen the question, and the answer goes another way",
  ]);
});

const deviations = (change: Change = {}) =>
  segmentMatrix(modelOf(right, change), {
    questions: [https, ssh],
    allowed: (from, to) => (to.label === "middle" ? undefined : new Set(from.label === "north" ? ["tcp 443"] : [])),
  }).deviations.map(
    ({ from, to, kind, questions }) => `${from} ${to} ${kind} ${questions.map(({ port }) => port).join()}`,
  );

describe("the matrix", () => {
  test("knows the firewall between", () => {
    expect(deviations()).toEqual([]);
  });

  test.each<[string, Change, string[]]>([
    ["that answers are forgotten", alone, ["north south closed 443"]],
    [
      "a zone past the firewall",
      { "before-b-route": { vpcEndpointId: undefined, transitGatewayId: "hub" } },
      ["north south open 22", "north south closed 443", "south north open 443,22"],
    ],
    [
      "a zone to somewhere unknown",
      { "before-b-route": { vpcEndpointId: "vpce-x" } },
      ["north south open 22", "north south closed 443", "south north open 443,22"],
    ],
  ])("sees %s", (_, change, expected) => {
    expect(deviations(change)).toEqual(expected);
  });
});
