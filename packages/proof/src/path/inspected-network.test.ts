// Two spokes, a firewall between them and a way out: known to be right, broken one resource at a time.

import { planOf, type DeploymentResource } from "@temelj/plan";
import { describe, expect, test } from "vitest";

import { leavesTo } from "./leaves-to.ts";
import { networkFacts } from "../facts/collect-facts.ts";
import { networkModel, type NetworkModel, type Subnet } from "../model/network-model.ts";
import { reach } from "./reach.ts";
import { segmentMatrix } from "../matrix/segment-matrix.ts";

type Inputs = Readonly<Record<string, unknown>>;
type Change = Readonly<Record<string, Inputs | undefined>>;
type Entry = readonly [type: string, inputs: Inputs, outputs?: Inputs];

const https = { protocol: "tcp", port: 443 } as const;
const ssh = { protocol: "tcp", port: 22 } as const;
const everything = { protocol: "-1", fromPort: 0, toPort: 0, action: "allow", cidrBlock: "0.0.0.0/0", ruleNo: 100 };
const rules = [
  'pass tcp 10.1.0.0/24 any -> 10.2.0.0/24 443 (msg:"north to south"; flow:to_server; sid:1; rev:1;)',
  'pass tls 10.1.0.0/24 any -> !$HOME_NET 443 (tls.sni; dotprefix; content:".gov.example"; endswith; nocase; sid:2;)',
  'drop tcp any any -> $HOME_NET any (msg:"rest"; flow:to_server; sid:3;)',
  'drop tcp !10.1.0.0/24 any -> any any (msg:"no internet"; flow:to_server; sid:4;)',
  "drop ip any any -> any any (ip_proto:!TCP; sid:5;)",
].join("\n");

const route = (table: string, cidr: string, target: Inputs): Entry => [
  "aws:ec2/route:Route",
  { routeTableId: table, destinationCidrBlock: cidr, ...target },
];
const hubRoute = (table: string, cidr: string, to: string): Entry => [
  "aws:ec2transitgateway/route:Route",
  { transitGatewayRouteTableId: table, destinationCidrBlock: cidr, transitGatewayAttachmentId: to },
];
const tie = (kind: "Association" | "Propagation", attachment: string, table: string): Entry => [
  `aws:ec2transitgateway/routeTable${kind}:RouteTable${kind}`,
  { transitGatewayAttachmentId: attachment, transitGatewayRouteTableId: table },
];

function network(name: string, cidr: string, table: string): Record<string, Entry> {
  return {
    [`${name}-vpc`]: ["aws:ec2/vpc:Vpc", { cidrBlock: cidr }],
    [`${name}-subnet`]: ["aws:ec2/subnet:Subnet", { vpcId: `${name}-vpc`, cidrBlock: cidr.replace("/24", "/26") }],
    [`${name}-membership`]: [
      "aws:ec2/routeTableAssociation:RouteTableAssociation",
      { subnetId: `${name}-subnet`, routeTableId: `${name}-routes` },
    ],
    [`${name}-acl`]: [
      "aws:ec2/networkAcl:NetworkAcl",
      { subnetIds: [`${name}-subnet`], ingress: [everything], egress: [everything] },
    ],
    [`${name}-attachment`]: ["aws:ec2transitgateway/vpcAttachment:VpcAttachment", { vpcId: `${name}-vpc` }],
    [`${name}-association`]: tie("Association", `${name}-attachment`, table),
  };
}

const right: Readonly<Record<string, Entry>> = {
  ...network("north", "10.1.0.0/24", "segment"),
  ...network("south", "10.2.0.0/24", "segment"),
  ...network("egress", "100.127.255.0/24", "outside"),
  "north-route": route("north-routes", "0.0.0.0/0", { transitGatewayId: "hub" }),
  "south-route": route("south-routes", "0.0.0.0/0", { transitGatewayId: "hub" }),
  "egress-route": route("egress-routes", "0.0.0.0/0", { natGatewayId: "nat" }),
  nat: ["aws:ec2/natGateway:NatGateway", { availabilityMode: "regional" }, { routeTableId: "nat-routes" }],
  "nat-route": route("nat-routes", "10.0.0.0/8", { transitGatewayId: "hub" }),
  "north-propagation": tie("Propagation", "north-attachment", "inspection"),
  "south-propagation": tie("Propagation", "south-attachment", "inspection"),
  "segment-default": hubRoute("segment", "0.0.0.0/0", "firewall-attachment"),
  "inspection-default": hubRoute("inspection", "0.0.0.0/0", "egress-attachment"),
  "outside-return": hubRoute("outside", "10.0.0.0/8", "firewall-attachment"),
  "inspection-association": tie("Association", "firewall-attachment", "inspection"),
  group: [
    "aws:networkfirewall/ruleGroup:RuleGroup",
    {
      type: "STATEFUL",
      ruleGroup: {
        ruleVariables: { ipSets: [{ key: "HOME_NET", ipSet: { definitions: ["10.0.0.0/8"] } }] },
        rulesSource: { rulesString: rules },
      },
    },
    { arn: "group-arn" },
  ],
  policy: [
    "aws:networkfirewall/firewallPolicy:FirewallPolicy",
    {
      firewallPolicy: {
        statelessDefaultActions: ["aws:forward_to_sfe"],
        statelessFragmentDefaultActions: ["aws:forward_to_sfe"],
        statefulEngineOptions: { ruleOrder: "STRICT_ORDER" },
        statefulDefaultActions: ["aws:drop_established"],
        statefulRuleGroupReferences: [
          { priority: 100, resourceArn: "group-arn" },
          {
            priority: 10,
            resourceArn: "arn:aws:network-firewall:r:aws-managed:stateful-rulegroup/MalwareDomainsStrictOrder",
          },
        ],
      },
    },
    { arn: "policy-arn" },
  ],
  firewall: [
    "aws:networkfirewall/firewall:Firewall",
    { transitGatewayId: "hub", firewallPolicyArn: "policy-arn" },
    { firewallStatuses: [{ transitGatewayAttachmentSyncStates: [{ attachmentId: "firewall-attachment" }] }] },
  ],
};

function model(change: Change = {}): NetworkModel {
  const entries = Object.entries(right).filter(([name]) => !(name in change) || change[name] !== undefined);
  const resources = entries.map(([name, [type, inputs, outputs]]): DeploymentResource => ({
    urn: `urn:pulumi:all::test::${type}::${name}`,
    custom: true,
    id: name,
    type,
    inputs: { ...inputs, ...change[name] },
    ...(outputs === undefined ? {} : { outputs }),
  }));
  return networkModel(networkFacts([planOf("test", "all", resources)]));
}

function subnet({ networks }: NetworkModel, label: string): Subnet {
  const found = networks.get(label)?.subnets[0];
  if (found === undefined) throw new Error(`no subnet of ${label}`);
  return found;
}

function between(from: string, to: string, question: typeof https | typeof ssh, change: Change = {}) {
  const built = model(change);
  const { outcome, hops } = reach(built, subnet(built, from), subnet(built, to), question);
  return { outcome, firewall: hops.find(({ at }) => at === "firewall")?.does, last: hops.at(-1)?.does };
}

const policyInputs = right["policy"]?.[1]["firewallPolicy"] as Inputs;
const withPolicy = (change: Inputs): Change => ({ policy: { firewallPolicy: { ...policyInputs, ...change } } });
const withRules = (text: string): Change => ({ group: { ruleGroup: { rulesSource: { rulesString: text } } } });

describe("between networks", () => {
  test("what a flow allows passes the firewall, and the answer passes without being asked", () => {
    const built = model();
    const { outcome, hops } = reach(built, subnet(built, "north"), subnet(built, "south"), https);
    expect(outcome).toBe("reached");
    expect(
      hops.filter(({ at }) => at.startsWith("hub") || at === "firewall").map(({ at, does }) => `${at}: ${does}`),
    ).toEqual([
      "hub segment: static route to the firewall",
      "firewall: lets it pass: north to south",
      "hub inspection: propagated route to south",
      "hub segment: static route to the firewall",
      "firewall: lets the answer pass",
      "hub inspection: propagated route to north",
    ]);
  });

  test.each<[string, string, string, typeof https | typeof ssh]>([
    ["another port", "north", "south", ssh],
    ["the other direction", "south", "north", https],
  ])("%s is dropped", (_, from, to, question) => {
    expect(between(from, to, question)).toEqual({
      outcome: "stopped",
      firewall: "drops it: rest",
      last: "drops it: rest",
    });
  });

  test.each<[string, Change, string]>([
    [
      "without a way back to the asker",
      { "north-propagation": undefined },
      "routes 0.0.0.0/0 to nat nat, not to the hub",
    ],
    ["without a table of the firewall", { "inspection-association": undefined }, "no table is associated"],
    ["in a circle", { "inspection-association": { transitGatewayRouteTableId: "segment" } }, "leads in a circle"],
    [
      "with a rule for a part",
      withRules('pass tcp 10.1.0.0/27 any -> any 443 (msg:"part"; sid:1;)'),
      "lets only a part of it pass: part",
    ],
  ])("%s nothing is reached", (_, change, last) => {
    expect(between("north", "south", https, change)).toMatchObject({ outcome: "stopped", last });
  });

  test.each<[string, Change]>([
    ["a rule that is not understood", withRules("pass tcp any any <> any any (sid:1;)")],
    ["a policy in another order", withPolicy({ statefulEngineOptions: { ruleOrder: "DEFAULT_ACTION_ORDER" } })],
    ["a policy that passes everything before the rules", withPolicy({ statelessDefaultActions: ["aws:pass"] })],
    ["a policy that passes fragments", withPolicy({ statelessFragmentDefaultActions: ["aws:pass"] })],
    [
      "a policy with stateless rules",
      withPolicy({ statelessRuleGroupReferences: [{ priority: 1, resourceArn: "stateless-arn" }] }),
    ],
    [
      "a group whose drops only report",
      withPolicy({
        statefulRuleGroupReferences: [
          { priority: 100, resourceArn: "group-arn", override: { action: "DROP_TO_ALERT" } },
        ],
      }),
    ],
    ["a rule group that is not in the plan", { group: undefined }],
    ["a policy that is not in the plan", { policy: undefined }],
  ])("%s proves nothing", (_, change) => {
    expect(between("north", "south", https, change).outcome).toBe("unknown");
    expect(model(change).unknown).toHaveLength(1);
  });
});

describe("to the internet", () => {
  const out = (from: string, host: string | undefined, change: Change = {}) => {
    const built = model(change);
    const question = host === undefined ? https : { ...https, host };
    const { outcome, hops } = leavesTo(built, subnet(built, from), "0.0.0.0/0", question);
    return [outcome, hops.at(-1)?.does];
  };

  test("a domain is reached through the firewall and the NAT gateway, and the answer comes back the same way", () => {
    const built = model();
    const { outcome, hops } = leavesTo(built, subnet(built, "north"), "0.0.0.0/0", {
      ...https,
      host: "www.gov.example",
    });
    expect(outcome).toBe("reached");
    expect(hops.map(({ at, does }) => `${at}: ${does}`)).toEqual([
      "north north-subnet: network ACL lets it pass to 0.0.0.0/0",
      "north north-subnet: routes 0.0.0.0/0 to the hub",
      "hub segment: static route to the firewall",
      expect.stringMatching(/^firewall: lets it pass: pass tls/) as string,
      "hub inspection: static route to egress",
      "egress egress-subnet: routes 0.0.0.0/0 to nat nat",
      "egress nat nat: routes 10.0.0.0/8 to the hub",
      "hub outside: static route to the firewall",
      "firewall: lets the answer pass",
      "hub inspection: propagated route to north",
      "north north-subnet: network ACL lets it pass from 0.0.0.0/0",
      "north north-subnet: arrives",
    ]);
  });

  test.each<[string, string, string | undefined, Change, string]>([
    ["another domain", "north", "gov.example.net", {}, "drops it: aws:drop_established"],
    ["no domain in particular", "north", undefined, {}, "lets only a part of it pass: pass tls"],
    ["from a segment without internet", "south", "gov.example", {}, "drops it: no internet"],
    ["without a way out", "north", "gov.example", { "egress-route": undefined }, "has no route to 0.0.0.0/0"],
    ["without a way back from NAT", "north", "gov.example", { "nat-route": undefined }, "has no route to 10.1.0.0/26"],
    [
      "without a way back at the hub",
      "north",
      "gov.example",
      { "outside-return": undefined },
      "has no route to 10.1.0.0/26",
    ],
  ])("%s: stopped", (_, from, host, change, last) => {
    const [outcome, does] = out(from, host, change);
    expect([outcome, does?.startsWith(last)]).toEqual(["stopped", true]);
  });
});

describe("the matrix", () => {
  const intent = {
    questions: [https, ssh],
    allowed: (from: { label: string }, to: { label: string }) =>
      to.label === "egress" ? undefined : new Set(from.label === "north" && to.label === "south" ? ["tcp 443"] : []),
  };
  const deviations = (change: Change = {}) =>
    segmentMatrix(model(change), intent).deviations.map(
      ({ from, to, kind, questions }) => `${from} ${to} ${kind} ${questions.map(({ port }) => port).join()}`,
    );

  test("asks every pair about every port, and finds all as intended", () => {
    expect(segmentMatrix(model(), intent)).toEqual({ pairs: 4, answers: 8, reached: 1, deviations: [] });
  });

  test.each<[string, Change, string[]]>([
    ["a missing rule", withRules("drop ip any any -> any any (sid:1;)"), ["north south closed 443"]],
    ["a missing way back", { "north-propagation": undefined }, ["north south closed 443"]],
    [
      "a rule for too much",
      withRules("pass tcp 10.1.0.0/24 any -> any any (sid:1;)\ndrop tcp any any -> any any (sid:2;)"),
      ["north south open 22"],
    ],
    [
      "a way round the firewall",
      { "segment-default": { transitGatewayAttachmentId: "south-attachment", destinationCidrBlock: "10.2.0.0/24" } },
      ["north south open 22", "north south closed 443"],
    ],
  ])("sees %s", (_, change, expected) => {
    expect(deviations(change)).toEqual(expected);
  });
});
