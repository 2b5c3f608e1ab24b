// What workloads wear: security groups decide who gets through, and isolation never counts on them.

import { describe, expect, test } from "vitest";

import {
  endOf,
  firewallAt,
  hubRoute,
  linesOf,
  modelOf,
  placeIn,
  spoke,
  tie,
  type Change,
  type Entries,
} from "../../test/resources.ts";
import { segmentMatrix } from "../matrix/segment-matrix.ts";
import { reachPlace } from "./reach.ts";

const https = { protocol: "tcp", port: 443 } as const;
const dns = { protocol: "udp", port: 53 } as const;
const everything = ["pass ip any any -> any any (sid:1;)"];

const group = (name: string): Entries => ({
  [`${name}-workloads-group`]: ["aws:ec2/securityGroup:SecurityGroup", { vpcId: `${name}-vpc`, name: "workloads" }],
});
const rule = (direction: "Ingress" | "Egress", of: string, peer: object, ports: object = { ipProtocol: "-1" }) =>
  [
    `aws:vpc/securityGroup${direction}Rule:SecurityGroup${direction}Rule`,
    { securityGroupId: `${of}-workloads-group`, ...ports, ...peer },
  ] as const;
const tcp443 = { ipProtocol: "tcp", fromPort: 443, toPort: 443 };

const right: Entries = {
  ...spoke("north", "10.1.0.0/24", "segment"),
  ...spoke("south", "10.2.0.0/24", "segment"),
  "north-known": tie("Propagation", "north-attachment", "inspection"),
  "south-known": tie("Propagation", "south-attachment", "inspection"),
  ...firewallAt("hub", "firewall", everything),
  "firewall-association": tie("Association", "firewall-attachment", "inspection"),
  "segment-default": hubRoute("segment", "0.0.0.0/0", "firewall-attachment"),
  ...group("north"),
  ...group("south"),
  list: [
    "aws:ec2/managedPrefixList:ManagedPrefixList",
    { name: "norths", addressFamily: "IPv4", entries: [{ cidr: "10.1.0.0/16" }] },
  ],
  "north-out": rule("Egress", "north", { cidrIpv4: "10.2.0.0/16" }, tcp443),
  "south-in": rule("Ingress", "south", { prefixListId: "list" }, tcp443),
};

const ask = (change: Change = {}, question: typeof https | typeof dns = https) => {
  const built = modelOf(right, change);
  return reachPlace(built, placeIn(built, "north"), placeIn(built, "south"), question);
};

test("a rule at each end lets the conversation through, and answers are not asked", () => {
  expect(linesOf(ask()).filter((line) => line.includes("security group"))).toEqual([
    "north north-subnet: security group workloads lets it out: north-out",
    "south south-subnet: security group workloads lets it in: south-in",
  ]);
  expect(ask().outcome).toBe("reached");
});

const lastLine = (change: Change) => linesOf(ask(change)).at(-1);

test("what a group stops is told what would stop it without: routes and firewalls, or nothing", () => {
  expect(lastLine({ "south-in": undefined })).toBe("without it: routes and firewalls would let it through");
  const drops = { ruleGroup: { rulesSource: { rulesString: 'drop ip any any -> any any (msg:"rest"; sid:1;)' } } };
  expect(lastLine({ "south-in": undefined, "firewall-group": drops })).toBe("firewall: drops it: rest");
  expect(lastLine({ "north-out": undefined, "firewall-group": drops })).toBe("without it: firewall drops it: rest");
});

const lets = (direction: string) => `security group workloads has no rule that lets it ${direction}`;
const older = (inputs: object): Change => ({
  "south-in": undefined,
  older: { is: "aws:ec2/securityGroupRule:SecurityGroupRule", securityGroupId: "south-workloads-group", ...inputs },
});
const inline = (...ingress: object[]): Change => ({ "south-in": undefined, "south-workloads-group": { ingress } });
const peers = { fromPort: 443, toPort: 443, protocol: "tcp" };

describe("who gets in:", () => {
  test.each<[string, Change, string]>([
    ["nobody without a rule", { "south-in": undefined }, `south south-subnet: ${lets("in")}`],
    ["nobody out without a rule", { "north-out": undefined }, `north north-subnet: ${lets("out")}`],
    ["nobody on another port", { "south-in": { fromPort: 80, toPort: 80 } }, `south south-subnet: ${lets("in")}`],
    ["nobody over another protocol", { "south-in": { ipProtocol: "udp" } }, `south south-subnet: ${lets("in")}`],
    ["nobody who is in no list", { list: { entries: [{ cidr: "10.3.0.0/16" }] } }, `south south-subnet: ${lets("in")}`],
    ["nobody by a list that is not in the plans", { list: undefined }, `south south-subnet: ${lets("in")}`],
    [
      "nobody by a group of another network",
      { "south-in": { prefixListId: undefined, referencedSecurityGroupId: "north-workloads-group" } },
      `south south-subnet: ${lets("in")}`,
    ],
    [
      "nobody of IPv6",
      { "south-in": { prefixListId: undefined, cidrIpv6: "::/0" } },
      `south south-subnet: ${lets("in")}`,
    ],
    [
      "nobody by an older rule for outwards",
      older({ ...peers, type: "egress", cidrBlocks: ["0.0.0.0/0"] }),
      `south south-subnet: ${lets("in")}`,
    ],
  ])("%s", (_, change, last) => {
    expect(endOf(ask(change))).toEqual(["stopped", last]);
  });

  test.each<[string, Change]>([
    [
      "an entry beside the list",
      {
        list: { entries: [] },
        entry: {
          is: "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry",
          prefixListId: "list",
          cidr: "10.1.0.0/24",
        },
      },
    ],
    ["all protocols", { "south-in": { ipProtocol: "-1", fromPort: undefined, toPort: undefined } }],
    ["an older rule", older({ ...peers, type: "ingress", cidrBlocks: ["10.1.0.0/24"] })],
    ["an older rule with a list", older({ ...peers, type: "ingress", prefixListIds: ["list"] })],
    ["a rule in the group", inline({ ...peers, cidrBlocks: ["10.0.0.0/8"] })],
    ["one of several", inline({ ...peers, cidrBlocks: ["10.9.0.0/16"] }, { ...peers, prefixListIds: ["list"] })],
    ["a network whose group is not known", { "south-workloads-group": { name: "others" } }],
  ])("whoever is meant by %s", (_, change) => {
    expect(ask(change).outcome).toBe("reached");
  });

  test("whoever wears the same group, within one network", () => {
    const self = (change: Change) => {
      const built = modelOf(right, {
        "north-out": undefined,
        "north-workloads-group": { ingress: [{ ...peers, self: true }], egress: [{ ...peers, self: true }] },
        ...change,
      });
      return reachPlace(built, placeIn(built, "north"), placeIn(built, "north"), https);
    };
    expect(self({}).outcome).toBe("reached");
    expect(endOf(self({ "north-workloads-group": { ingress: [], egress: [{ ...peers, self: true }] } }))).toEqual([
      "stopped",
      `north north-subnet: ${lets("in")}`,
    ]);
  });
});

const deviations = (intended: readonly string[], change: Change = {}) =>
  segmentMatrix(modelOf(right, change), {
    questions: [https],
    allowed: (from) => new Set(from.label === "north" ? intended : ["tcp 443"]),
  }).deviations.map(({ from, to, kind }) => `${from} ${to} ${kind}`);

describe("the matrix", () => {
  test("finds open what only a security group keeps apart", () => {
    expect(deviations([], { "south-in": undefined })).toContain("north south open");
  });

  test("finds closed what a security group does not let through", () => {
    expect(deviations(["tcp 443"])).toEqual(["south north closed"]);
    expect(deviations(["tcp 443"], { "south-in": undefined })).toEqual(["north south closed", "south north closed"]);
  });
});
