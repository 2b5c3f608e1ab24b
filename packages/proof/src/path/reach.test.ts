// What reaches what, on small networks that are known to be right or wrong, broken one resource at a time.

import { planOf, type DeploymentResource, type Plan } from "@temelj/plan";
import { describe, expect, test } from "vitest";

import { mergeFacts, networkFacts } from "../facts/collect-facts.ts";
import { networkModel, type NetworkModel, type Subnet } from "../model/network-model.ts";
import { leavesTo } from "./leaves-to.ts";
import { reach } from "./reach.ts";
import { RouteLookup } from "../model/route-lookup.ts";
import { segmentMatrix } from "../matrix/segment-matrix.ts";

type Change = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

const everything = { protocol: "-1", fromPort: 0, toPort: 0, action: "allow", cidrBlock: "0.0.0.0/0", ruleNo: 100 };

/** Two spokes that reach each other through a hub; `north` has the first address range, `south` the second. */
function estate(change: Change = {}): Plan[] {
  const resources: Record<string, readonly [stack: string, type: string, inputs: Record<string, unknown>]> = {};
  for (const [name, cidr, other] of [
    ["north", "10.1.0.0/24", "10.2.0.0/24"],
    ["south", "10.2.0.0/24", "10.1.0.0/24"],
  ] as const) {
    const far = name === "north" ? "south" : "north";
    resources[`${name}-vpc`] = [name, "aws:ec2/vpc:Vpc", { cidrBlock: cidr }];
    resources[`${name}-subnet`] = [
      name,
      "aws:ec2/subnet:Subnet",
      { vpcId: `${name}-vpc`, cidrBlock: cidr.replace("/24", "/26") },
    ];
    resources[`${name}-membership`] = [
      name,
      "aws:ec2/routeTableAssociation:RouteTableAssociation",
      { subnetId: `${name}-subnet`, routeTableId: `${name}-routes` },
    ];
    resources[`${name}-route`] = [
      name,
      "aws:ec2/route:Route",
      { routeTableId: `${name}-routes`, destinationCidrBlock: other, transitGatewayId: "hub" },
    ];
    resources[`${name}-acl`] = [
      name,
      "aws:ec2/networkAcl:NetworkAcl",
      { subnetIds: [`${name}-subnet`], ingress: [everything], egress: [everything] },
    ];
    resources[`${name}-attachment`] = [
      name,
      "aws:ec2transitgateway/vpcAttachment:VpcAttachment",
      { vpcId: `${name}-vpc`, transitGatewayId: "hub" },
    ];
    resources[`${name}-association`] = [
      name,
      "aws:ec2transitgateway/routeTableAssociation:RouteTableAssociation",
      { transitGatewayAttachmentId: `${name}-attachment`, transitGatewayRouteTableId: `table-${name}` },
    ];
    resources[`${name}-propagation`] = [
      name,
      "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation",
      { transitGatewayAttachmentId: `${name}-attachment`, transitGatewayRouteTableId: `table-${far}` },
    ];
    resources[`${name}-blackhole`] = [
      "hub",
      "aws:ec2transitgateway/route:Route",
      { transitGatewayRouteTableId: `table-${name}`, destinationCidrBlock: "10.0.0.0/8", blackhole: true },
    ];
  }
  for (const [name, inputs] of Object.entries(change)) {
    const before = resources[name];
    if (inputs === undefined) delete resources[name];
    else if (before !== undefined) resources[name] = [before[0], before[1], { ...before[2], ...inputs }];
    else resources[name] = ["more", String(inputs["type"]), { ...inputs }];
  }
  const stacks = Map.groupBy(Object.entries(resources), ([, [stack]]) => stack);
  return [...stacks].map(([stack, list]) =>
    planOf(
      "test",
      stack,
      list.map(([name, [, type, inputs]]): DeploymentResource => ({
        urn: `urn:pulumi:${stack}::test::${type}::${name}`,
        custom: true,
        id: name,
        type,
        inputs,
      })),
    ),
  );
}

const https = { protocol: "tcp", port: 443 } as const;
const everyone = { questions: [https], allowed: () => new Set(["tcp 443"]) };
const nobody = { questions: [https], allowed: () => new Set<string>() };

function model(change: Change = {}): NetworkModel {
  return networkModel(mergeFacts(estate(change).map((plan) => networkFacts([plan]))));
}

function subnet({ networks }: NetworkModel, label: string): Subnet {
  const found = networks.get(label)?.subnets[0];
  if (found === undefined) throw new Error(`no subnet of ${label}`);
  return found;
}

function answer(change: Change = {}): { outcome: string; last: string } {
  const built = model(change);
  const { outcome, hops } = reach(built, subnet(built, "north"), subnet(built, "south"), {
    protocol: "tcp",
    port: 443,
  });
  return { outcome, last: hops.at(-1)?.does ?? "" };
}

describe("north", () => {
  test("reaches south, and the answer comes back", () => {
    const built = model();
    const { outcome, hops } = reach(built, subnet(built, "north"), subnet(built, "south"), {
      protocol: "tcp",
      port: 443,
    });
    expect(outcome).toBe("reached");
    expect(hops.map(({ at, does }) => `${at}: ${does}`)).toEqual([
      "north north-subnet: network ACL lets it pass to 10.2.0.0/26",
      "north north-subnet: routes 10.2.0.0/24 to the hub",
      "hub table-north: propagated route to south",
      "south south-subnet: network ACL lets it pass from 10.1.0.0/26",
      "south south-subnet: arrives",
      "south south-subnet: network ACL lets it pass to 10.1.0.0/26",
      "south south-subnet: routes 10.1.0.0/24 to the hub",
      "hub table-south: propagated route to north",
      "north north-subnet: network ACL lets it pass from 10.2.0.0/26",
      "north north-subnet: arrives",
    ]);
  });

  const only = (changes: object) => [{ ...everything, ...changes }];
  test.each<[string, Change, string]>([
    ["without a route", { "north-route": undefined }, "has no route to 10.2.0.0/26"],
    [
      "with a route past the hub",
      { "north-route": { transitGatewayId: undefined, natGatewayId: "nat-1" } },
      "routes 10.2.0.0/24 to nat nat-1, not to the hub",
    ],
    ["without a table at the hub", { "north-association": undefined }, "no table is associated"],
    ["that the hub has no route for", { "south-propagation": undefined }, "throws away 10.0.0.0/8"],
    [
      "that the hub throws away at the same length",
      { "north-blackhole": { destinationCidrBlock: "10.2.0.0/24" } },
      "throws away 10.2.0.0/24",
    ],
    [
      "that nothing at the hub knows",
      { "south-propagation": undefined, "north-blackhole": undefined },
      "has no route to 10.2.0.0/26",
    ],
    ["without a way back", { "north-propagation": undefined }, "throws away 10.0.0.0/8"],
    [
      "whose ACL lets out another port only",
      { "north-acl": { egress: only({ protocol: "tcp", fromPort: 80, toPort: 80 }) } },
      "network ACL lets nothing pass to 10.2.0.0/26",
    ],
    [
      "whose ACL denies first",
      { "north-acl": { egress: [{ ...everything, action: "deny", ruleNo: 50 }, everything] } },
      "network ACL lets nothing pass to 10.2.0.0/26",
    ],
    [
      "whom the other's ACL lets not in",
      { "south-acl": { ingress: only({ cidrBlock: "10.9.0.0/16" }) } },
      "network ACL lets nothing pass from 10.1.0.0/26",
    ],
    [
      "whose own ACL lets no answer in",
      { "north-acl": { ingress: only({ protocol: "tcp", fromPort: 443, toPort: 443 }) } },
      "network ACL lets nothing pass from 10.2.0.0/26",
    ],
    [
      "without an ACL in the plan",
      { "north-acl": undefined },
      "has no network ACL of its own in the plan: nothing passes for certain",
    ],
  ])("%s does not", (_, change, last) => {
    expect(answer(change)).toEqual({ outcome: "stopped", last });
  });

  test("is not proven to do anything while a value is not known", () => {
    expect(answer({ "north-route": { transitGatewayId: 7 } }).outcome).toBe("unknown");
    expect(model({ "south-vpc": { cidrBlock: "not an address" } }).unknown).toHaveLength(1);
  });

  test("leaves for the internet only where something routes there", () => {
    const built = model();
    expect(leavesTo(built, subnet(built, "north"), "0.0.0.0/0", https).outcome).toBe("stopped");
    const open = model({
      leak: {
        type: "aws:ec2/route:Route",
        routeTableId: "north-routes",
        destinationCidrBlock: "0.0.0.0/0",
        gatewayId: "igw-1",
      },
    });
    expect(leavesTo(open, subnet(open, "north"), "0.0.0.0/0", https)).toEqual({
      outcome: "reached",
      hops: [
        { at: "north north-subnet", does: "network ACL lets it pass to 0.0.0.0/0" },
        { at: "north north-subnet", does: "routes 0.0.0.0/0 to internet igw-1, past the hub" },
      ],
    });
  });
});

describe("the matrix", () => {
  test("has no deviation when everything is as intended", () => {
    expect(segmentMatrix(model(), everyone)).toEqual({ pairs: 2, answers: 2, reached: 2, deviations: [] });
  });

  test.each<[string, Change]>([
    ["one propagation", { "north-propagation": undefined }],
    [
      "a more specific route for a part",
      { "north-propagation": undefined, "south-route": { destinationCidrBlock: "10.1.0.0/26" } },
    ],
  ])("sees that %s opens a pair that must be apart", (_, change) => {
    const { deviations } = segmentMatrix(model(change), nobody);
    expect(deviations.map(({ from, to, kind }) => `${from} ${to} ${kind}`)).toContain("north south open");
  });

  test("counts a way past the hub as open", () => {
    const change: Change = { "north-route": { transitGatewayId: undefined, vpcPeeringConnectionId: "pcx-1" } };
    const { deviations } = segmentMatrix(model(change), nobody);
    expect(deviations.some(({ from, kind }) => from === "north" && kind === "open")).toBe(true);
  });

  test("sees what must be reached and is not", () => {
    const { deviations } = segmentMatrix(model({ "north-association": undefined }), everyone);
    expect(deviations.map(({ from, to, kind }) => `${from} ${to} ${kind}`)).toEqual([
      "north south closed",
      "south north closed",
    ]);
  });
});

test("the most specific route wins, and of equals the first", () => {
  const routes = new RouteLookup<string>();
  for (const [cidr, target] of [
    ["0.0.0.0/0", "all"],
    ["10.0.0.0/8", "ten"],
    ["10.1.0.0/16", "one"],
    ["10.1.0.0/16", "late"],
  ] as const) {
    routes.add(cidr, target);
  }
  const at = (first: number) => routes.find({ first, prefixLength: 32 });
  expect([at(10 * 2 ** 24 + 2 ** 16), at(10 * 2 ** 24), at(0)]).toEqual(["one", "ten", "all"]);
  expect(routes.find({ first: 10 * 2 ** 24, prefixLength: 8 })).toBe("ten");
  expect(routes.parts({ first: 10 * 2 ** 24, prefixLength: 8 })).toEqual(["ten", "one"]);
});

test("parts that more specific routes cover whole are not the wider route's, and parts without a route are said", () => {
  const halves = new RouteLookup<string>();
  for (const [cidr, target] of [
    ["10.0.0.0/8", "ten"],
    ["10.0.0.0/9", "low"],
    ["10.128.0.0/9", "high"],
    ["12.0.0.0/8", "twelve"],
  ] as const) {
    halves.add(cidr, target);
  }
  const parts = (first: number, prefixLength: number) => halves.parts({ first: first * 2 ** 24, prefixLength });
  expect(parts(10, 8)).toEqual(["low", "high"]);
  expect(parts(12, 7)).toEqual(["twelve", undefined]);
  expect(parts(14, 8)).toEqual([undefined]);
});
