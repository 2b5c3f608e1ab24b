// The matrix is quick because it asks no packet; on whatever network, it must say nothing that packets deny.

import fc from "fast-check";
import { expect, test } from "vitest";

import {
  firewallAt,
  hubRoute,
  modelOf,
  placeIn,
  policyOf,
  route,
  spoke,
  subnetWith,
  tie,
  type Change,
  type Entries,
  type Entry,
} from "../../test/resources.ts";
import type { NetworkModel } from "../model/network-model.ts";
import { reachPlace } from "../path/reach.ts";
import { segmentMatrix } from "./segment-matrix.ts";

const questions = [
  { protocol: "tcp", port: 443 },
  { protocol: "tcp", port: 22 },
] as const;
const ranges = { one: "10.1.0.0/24", two: "10.2.0.0/24", three: "10.3.0.0/24", site: "172.16.0.0/24" };
const networks = ["one", "two", "three"] as const;
const tables = ["x", "y", "z"] as const;
const goals = [
  "one-attachment",
  "two-attachment",
  "site-attachment",
  "firewall-attachment",
  "middle-attachment",
  undefined,
];
const ends = ["any", ...Object.values(ranges), "10.1.0.0/25", "$HOME_NET", "!$HOME_NET"];

const firewallRule = fc
  .record({
    action: fc.constantFrom("pass", "pass", "drop"),
    from: fc.constantFrom(...ends),
    to: fc.constantFrom(...ends),
    port: fc.constantFrom("443", "any", "!22"),
  })
  .map(({ action, from, to, port }) => `${action} tcp ${from} any -> ${to} ${port} (flow:to_server; sid:1;)`);
const rules = fc.array(firewallRule, { maxLength: 4 });

const hubRoutes = fc
  .array(
    fc.record({
      table: fc.constantFrom(...tables),
      cidr: fc.constantFrom("0.0.0.0/0", "10.0.0.0/8", "10.2.0.0/25", ...Object.values(ranges)),
      goal: fc.constantFrom(...goals),
    }),
    { maxLength: 8 },
  )
  .map((routes) =>
    Object.fromEntries(
      routes.map(({ table, cidr, goal }, at): [string, Entry] => [`r${at}`, hubRoute(table, cidr, goal)]),
    ),
  );

const ties = (kind: "Association" | "Propagation", names: readonly string[]) =>
  fc
    .tuple(...names.map(() => fc.constantFrom(...tables, undefined)))
    .map((chosen) =>
      Object.fromEntries(
        chosen.flatMap((table, at): [string, Entry][] =>
          table === undefined ? [] : [[`${names[at]}-${kind}`, tie(kind, `${names[at]}-attachment`, table)]],
        ),
      ),
    );

const group = (name: string, direction: string, inputs: object): Entries => ({
  [`${name}-workloads`]: ["aws:ec2/securityGroup:SecurityGroup", { vpcId: `${name}-vpc`, [direction]: [inputs] }],
});
const worn = fc.option(
  fc.record({
    name: fc.constantFrom(...networks),
    direction: fc.constantFrom("ingress", "egress"),
    cidr: fc.constantFrom("0.0.0.0/0", ...Object.values(ranges)),
  }),
  { nil: undefined },
);
const filtered = fc.option(
  fc.record({ name: fc.constantFrom(...networks), cidr: fc.constantFrom("10.0.0.0/8", "10.1.0.0/24") }),
  {
    nil: undefined,
  },
);
const onward = fc.constantFrom<object>(
  { transitGatewayId: "hub" },
  { vpcEndpointId: "vpce-a" },
  { vpcPeeringConnectionId: "pcx" },
);

/** A firewall in a network of two zones; each zone's subnets lead where chance says. */
function middle(zones: readonly object[], appliance: boolean, said: readonly string[]): Entries {
  return {
    "middle-vpc": ["aws:ec2/vpc:Vpc", { cidrBlock: "100.64.0.0/23" }],
    ...subnetWith("middle-vpc", "before-a", "100.64.0.0/28", "before-a-routes"),
    ...subnetWith("middle-vpc", "before-b", "100.64.0.16/28", "before-b-routes"),
    ...subnetWith("middle-vpc", "behind-a", "100.64.1.0/28", "behind-routes"),
    ...subnetWith("middle-vpc", "behind-b", "100.64.1.16/28", "behind-routes"),
    "before-a-route": route("before-a-routes", "0.0.0.0/0", { ...zones[0] }),
    "before-b-route": route("before-b-routes", "0.0.0.0/0", { ...zones[1] }),
    "behind-route": route("behind-routes", "0.0.0.0/0", { transitGatewayId: "hub" }),
    "middle-attachment": [
      "aws:ec2transitgateway/vpcAttachment:VpcAttachment",
      {
        vpcId: "middle-vpc",
        transitGatewayId: "hub",
        subnetIds: ["before-a", "before-b"],
        applianceModeSupport: appliance ? "enable" : "disable",
      },
    ],
    ...policyOf("inner", said),
    inner: [
      "aws:networkfirewall/firewall:Firewall",
      { firewallPolicyArn: "inner-policy" },
      {
        arn: "inner",
        firewallStatuses: [
          {
            syncStates: ["a", "b"].map((zone) => ({
              attachments: [{ endpointId: `vpce-${zone}`, subnetId: `behind-${zone}` }],
            })),
          },
        ],
      },
    ],
  };
}

const someNetwork = fc
  .record({
    own: fc.constantFrom<object>(
      { transitGatewayId: "hub" },
      { vpcPeeringConnectionId: "pcx" },
      { natGatewayId: "nat" },
    ),
    routes: hubRoutes,
    associations: ties("Association", [...networks, "firewall", "site", "middle"]),
    propagations: ties("Propagation", [...networks, "site"]),
    outer: rules,
    between: fc.tuple(fc.tuple(onward, onward), fc.boolean(), rules),
    worn,
    filtered,
  })
  .map(
    ({
      own,
      routes,
      associations,
      propagations,
      outer,
      between,
      worn: wears,
      filtered: filter,
    }): readonly [Entries, Change] => {
      const entries: Entries = {
        ...spoke("one", ranges.one, "x"),
        ...spoke("two", ranges.two, "x"),
        ...spoke("three", ranges.three, "x"),
        "three-route": route("three-routes", "0.0.0.0/0", { ...own }),
        ...firewallAt("hub", "firewall", outer),
        ...middle(...between),
        "site-connection": [
          "aws:ec2/vpnConnection:VpnConnection",
          { transitGatewayId: "hub", customerGatewayId: "device" },
          { transitGatewayAttachmentId: "site-attachment" },
        ],
        ...routes,
        ...associations,
        ...propagations,
        ...(wears === undefined
          ? {}
          : group(wears.name, wears.direction, { protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: [wears.cidr] })),
      };
      const change = Object.fromEntries(networks.map((name) => [`${name}-association`, undefined]));
      const narrow =
        filter === undefined
          ? {}
          : {
              [`${filter.name}-subnet-acl`]: {
                ingress: [{ protocol: "-1", action: "allow", cidrBlock: filter.cidr, ruleNo: 1 }],
              },
            };
      return [entries, { ...change, ...narrow }];
    },
  );

const key = (from: string, to: string, port: number) => `${from} ${to} ${port}`;

function asked(model: NetworkModel, allowed: ReadonlySet<string>, kind: string): Set<string> {
  const { deviations } = segmentMatrix(model, { questions, allowed: () => allowed });
  return new Set(
    deviations
      .filter((deviation) => deviation.kind === kind)
      .flatMap(({ from, to, questions: which }) => which.map(({ port }) => key(from, to, port))),
  );
}

function pairsOf(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((from) => names.filter((to) => to !== from).map((to) => [from, to] as const));
}

test("what the matrix does not find closed, packets reach; what packets reach, the matrix finds open", () => {
  fc.assert(
    fc.property(someNetwork, ([entries, change]) => {
      const model = modelOf(entries, change, { sites: [{ code: "site", ranges: [ranges.site] }] });
      const closed = asked(model, new Set(["tcp 443", "tcp 22"]), "closed");
      const open = asked(model, new Set(), "open");
      const wrong: string[] = [];
      for (const [from, to] of pairsOf([...networks, ...model.sites.keys()])) {
        for (const question of questions) {
          const pair = key(from, to, question.port);
          const places = [placeIn(model, from), placeIn(model, to)] as const;
          const gets = (judged: "certain" | "routes"): boolean =>
            reachPlace(model, ...places, question, judged).outcome === "reached";
          if (!closed.has(pair) && !gets("certain")) wrong.push(`${pair} is stopped`);
          if (!open.has(pair) && gets("routes")) wrong.push(`${pair} is reached`);
        }
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
