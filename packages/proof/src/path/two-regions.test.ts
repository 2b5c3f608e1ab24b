// Two hubs with a firewall each, peered: packets pass both, there and back, or nothing is proven.

import { describe, expect, test } from "vitest";

import {
  endOf,
  firewallAt,
  hubRoute,
  hubTable,
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
const ssh = { protocol: "tcp", port: 22 } as const;
const rules = [
  'pass tcp 10.1.0.0/24 any -> 10.2.0.0/24 443 (msg:"home to backup"; flow:to_server; sid:1;)',
  'drop ip any any -> any any (msg:"rest"; sid:2;)',
];

const side = (where: string, cidr: string, other: string): Entries => ({
  ...spoke(where, cidr, `${where}-segment`, `${where}-hub`),
  [`${where}-segment`]: hubTable(`${where}-hub`),
  [`${where}-inspection`]: hubTable(`${where}-hub`),
  [`${where}-arrivals`]: hubTable(`${where}-hub`),
  [`${where}-known`]: tie("Propagation", `${where}-attachment`, `${where}-inspection`),
  ...firewallAt(`${where}-hub`, `${where}-firewall`, rules),
  [`${where}-firewall-association`]: tie("Association", `${where}-firewall-attachment`, `${where}-inspection`),
  [`${where}-default`]: hubRoute(`${where}-segment`, "0.0.0.0/0", `${where}-firewall-attachment`),
  [`${where}-arrival`]: hubRoute(`${where}-arrivals`, cidr, `${where}-firewall-attachment`),
  [`${where}-departure`]: hubRoute(`${where}-inspection`, other, "peering"),
  [`${where}-peering-association`]: tie("Association", "peering", `${where}-arrivals`),
});

const right: Entries = {
  ...side("home", "10.1.0.0/24", "10.2.0.0/24"),
  ...side("backup", "10.2.0.0/24", "10.1.0.0/24"),
  peering: [
    "aws:ec2transitgateway/peeringAttachment:PeeringAttachment",
    { transitGatewayId: "home-hub", peerTransitGatewayId: "backup-hub", peerRegion: "eu-south-1" },
  ],
};

const ask = (from: string, to: string, question: typeof https | typeof ssh = https, change: Change = {}) => {
  const built = modelOf(right, change);
  return reachPlace(built, placeIn(built, from), placeIn(built, to), question);
};

test("a packet passes both firewalls, and its answer the same two", () => {
  const lines = linesOf(ask("home", "backup")).filter((line) => /^(?:hub|firewall)/.test(line));
  expect(lines).toEqual([
    "hub home-segment: static route to the firewall",
    "firewall home-firewall: lets it pass: home to backup",
    "hub home-inspection: static route to the peering of home-hub and backup-hub",
    "hub backup-arrivals: static route to the firewall",
    "firewall backup-firewall: lets it pass: home to backup",
    "hub backup-inspection: propagated route to backup",
    "hub backup-segment: static route to the firewall",
    "firewall backup-firewall: lets the answer pass",
    "hub backup-inspection: static route to the peering of home-hub and backup-hub",
    "hub home-arrivals: static route to the firewall",
    "firewall home-firewall: lets the answer pass",
    "hub home-inspection: propagated route to home",
  ]);
});

const past = (where: string): Change => ({
  [`${where}-arrival`]: { transitGatewayAttachmentId: `${where}-attachment` },
});

describe("nothing is reached", () => {
  test.each<[string, string, string, typeof https | typeof ssh, Change, string]>([
    ["in the other direction", "backup", "home", https, {}, "firewall backup-firewall: drops it: rest"],
    ["on another port", "home", "backup", ssh, {}, "firewall home-firewall: drops it: rest"],
    [
      "without a table for what comes over the peering",
      "home",
      "backup",
      https,
      { "backup-peering-association": undefined },
      "hub : no table is associated",
    ],
    [
      "when the question passes one firewall and the answer two",
      "home",
      "backup",
      https,
      past("backup"),
      "firewall backup-firewall: has not seen the question, and drops the answer",
    ],
    [
      "when the answer passes one firewall less",
      "home",
      "backup",
      https,
      past("home"),
      "firewall home-firewall: has seen the question, and the answer goes another way",
    ],
  ])("%s", (_, from, to, question, change, last) => {
    expect(endOf(ask(from, to, question, change))).toEqual(["stopped", last]);
  });
});

const deviations = (change: Change = {}) =>
  segmentMatrix(modelOf(right, change), {
    questions: [https, ssh],
    allowed: (from) => new Set(from.label === "home" ? ["tcp 443"] : []),
  }).deviations.map(
    ({ from, to, kind, questions }) => `${from} ${to} ${kind} ${questions.map(({ port }) => port).join()}`,
  );

describe("the matrix", () => {
  test("knows both regions", () => {
    expect(deviations()).toEqual([]);
  });

  test.each<[string, Change, string[]]>([
    ["a way that forgets the conversation", past("backup"), ["home backup closed 443"]],
    ["another that does", past("home"), ["home backup closed 443"]],
    ["one firewall that lets nothing pass", closed("backup"), ["home backup closed 443"]],
    [
      "both firewalls passed by",
      { "home-default": { transitGatewayAttachmentId: "peering" }, ...past("backup") },
      ["home backup open 22", "home backup closed 443"],
    ],
  ])("sees %s", (_, change, expected) => {
    expect(deviations(change)).toEqual(expected);
  });
});

function closed(where: string): Change {
  const rulesSource = { rulesString: 'drop ip any any -> any any (msg:"rest"; sid:2;)' };
  return { [`${where}-firewall-group`]: { ruleGroup: { rulesSource } } };
}
