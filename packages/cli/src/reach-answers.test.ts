// What may be asked of the network, and what is answered about each kind of end.

import type { Estate } from "@temelj/estate";
import { describe, expect, test } from "vitest";

import { factsOf, firewallAt, hubRoute, spoke, tie, type Change, type Entries } from "../../proof/test/resources.ts";
import { estateNetwork } from "./estate-network.ts";
import { reachAnswers } from "./reach-answers.ts";
import { reachQuestion } from "./reach-places.ts";

const estate = {
  homeRegion: "eu-central-1",
  partition: "aws",
  tenants: [
    { code: "health", kind: "ministry", tier: "dedicated" },
    { code: "plav", kind: "municipality", tier: "shared-namespace" },
  ],
  network: {
    segments: [{ code: "ministries" }, { code: "municipalities" }],
    pools: [{ code: "m", segment: "ministries", region: "home" }],
    flows: [],
    sites: [{ code: "bar", ranges: ["172.16.0.0/16"] }],
    reserved: [{ cidr: "192.168.0.0/16" }],
    endpoints: { services: ["kms"], cidr: "10.9.0.0/24", unguarded: [] },
    staff: { vpn: { cidr: "10.8.0.0/24" } },
  },
  allocations: {
    allocations: [
      { key: "health-production", pool: "m", cidr: "10.1.0.0/24" },
      { key: "health-test", pool: "m", cidr: "10.2.0.0/24" },
    ],
  },
} as unknown as Estate;

const known = (name: string): Entries => ({
  [`${name}-known`]: tie("Propagation", `${name}-attachment`, "inspection"),
});
const right: Entries = {
  ...spoke("a", "10.1.0.0/24", "segment"),
  ...spoke("b", "10.2.0.0/24", "segment"),
  ...spoke("staff", "10.8.0.0/24", "segment"),
  ...spoke("endpoints", "10.9.0.0/24", "segment"),
  ...known("a"),
  ...known("b"),
  ...known("staff"),
  ...known("endpoints"),
  ...firewallAt("hub", "firewall", ['pass ip any any -> any any (msg:"all"; sid:1;)']),
  "firewall-association": tie("Association", "firewall-attachment", "inspection"),
  "segment-default": hubRoute("segment", "0.0.0.0/0", "firewall-attachment"),
  "bar-connection": [
    "aws:ec2/vpnConnection:VpnConnection",
    { transitGatewayId: "hub", customerGatewayId: "device" },
    { transitGatewayAttachmentId: "bar-attachment" },
  ],
  "bar-association": tie("Association", "bar-attachment", "segment"),
  "bar-route": hubRoute("inspection", "172.16.0.0/16", "bar-attachment"),
  vpn: ["aws:ec2clientvpn/endpoint:Endpoint", { vpcId: "staff-vpc", securityGroupIds: [] }],
  "vpn-a": [
    "aws:ec2clientvpn/networkAssociation:NetworkAssociation",
    { clientVpnEndpointId: "vpn", subnetId: "staff-subnet" },
  ],
  "vpn-may": [
    "aws:ec2clientvpn/authorizationRule:AuthorizationRule",
    { clientVpnEndpointId: "vpn", targetNetworkCidr: "10.1.0.0/24" },
  ],
  "vpn-way": ["aws:ec2clientvpn/route:Route", { clientVpnEndpointId: "vpn", destinationCidrBlock: "10.1.0.0/24" }],
};

function ask(from: string, to: string, change: Change = {}): string[] {
  const question = reachQuestion(estate, from, to);
  if (!question.ok) return question.issues.map(({ message, fix }) => `${message}; ${fix ?? ""}`);
  const model = estateNetwork(estate, [factsOf(right, change)]);
  return reachAnswers(model, question.value, { protocol: "tcp", port: 443 }).map(
    ({ from: left, to: right_, outcome, hops }) => `${left} → ${right_}: ${outcome}, ${hops.at(-1)?.does ?? ""}`,
  );
}

describe("places are", () => {
  test.each<[string, string, string, string[]]>([
    ["a tenant, by its production", "health", "health-test", ["health-production → health-test: reached, arrives"]],
    ["a network", "health-test", "health-production", ["health-test → health-production: reached, arrives"]],
    [
      "a segment, with each of its networks but itself",
      "health-test",
      "ministries",
      ["health-test → health-production: reached, arrives"],
    ],
    ["a site", "bar", "health", ["bar → health-production: reached, arrives"]],
    [
      "what is elsewhere: sites, and ranges that nothing connects",
      "health",
      "on-premises",
      [
        "health-production → bar: reached, arrives",
        "health-production → on-premises 192.168.0.0/16: stopped, has no route to 192.168.0.0/16",
      ],
    ],
    [
      "the same, from there",
      "on-premises",
      "health",
      [
        "bar → health-production: reached, arrives",
        "on-premises 192.168.0.0/16 → health-production: stopped, no tunnel or circuit in the plans leads from here",
      ],
    ],
    ["staff", "staff", "health", ["staff → health-production: reached, arrives"]],
    [
      "staff, whom nobody lets further",
      "staff",
      "health-test",
      ["staff → health-test: stopped, no rule of the client VPN authorizes 10.2.0.0/24"],
    ],
    ["staff, as a network", "health", "staff", ["health-production → staff: reached, arrives"]],
    [
      "staff, who reach the internet by themselves",
      "staff",
      "internet",
      ["staff → internet: stopped, reach the internet by themselves: the client VPN leads only into the network"],
    ],
    ["the internet", "health", "internet", ["health-production → internet: stopped, has no route to 0.0.0.0/0"]],
    [
      "the internet, from there",
      "internet",
      "health",
      ["internet → health-production: stopped, has no internet gateway"],
    ],
    [
      "the internet, which reaches no site by here",
      "internet",
      "bar",
      ["internet → bar: stopped, is not reached from the internet by way of this network"],
    ],
    ["a host", "bar", "www.gov.example", ["bar → www.gov.example: stopped, has no route to 0.0.0.0/0"]],
    ["a service", "health", "kms", ["health-production → kms: stopped, has no route to 0.0.0.0/0"]],
    ["a service with a dot in its name", "staff", "ecr.api", ["staff → ecr.api: stopped, has no route to 0.0.0.0/0"]],
    ["a service, from a site", "bar", "s3", ["bar → s3: stopped, has no route to 0.0.0.0/0"]],
    ["the endpoints' own network", "health", "endpoints", ["health-production → endpoints: reached, arrives"]],
  ])("%s", (_, from, to, expected) => {
    expect(ask(from, to)).toEqual(expected);
  });
});

test.each<[string, string, Change, string[]]>([
  [
    "health",
    "health-test",
    { "b-vpc": undefined, "b-subnet": undefined },
    ["health-production → health-test: unknown, is not in the compiled plan"],
  ],
  [
    "bar",
    "health",
    { "bar-connection": undefined },
    ["bar → health-production: stopped, is connected by nothing in the plans"],
  ],
  ["staff", "health", { vpn: undefined }, ["staff → health-production: stopped, have no client VPN in the plans"]],
  ["staff", "kms", { "vpn-a": undefined }, ["staff → kms: stopped, have a client VPN that is in no subnet"]],
])("of %s → %s, what is not in the plan is said", (from, to, change, expected) => {
  expect(ask(from, to, change)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  [
    "helth",
    "kmss",
    ['FROM is "helth", which has no network; use health', 'TO is "kmss", which has no network; use kms'],
  ],
  ["bra", "health", ['FROM is "bra", which has no network; use bar']],
  ["kms", "health", ['FROM is "kms", which has no network; temelj network addresses lists all networks']],
  ["plav", "health", ['FROM is "plav", which has no network; temelj network addresses lists all networks']],
  ["stff", "health", ['FROM is "stff", which has no network; use staff']],
  [
    "municipalities",
    "health",
    ['FROM is "municipalities", which has no network; temelj network addresses lists all networks'],
  ],
])("%s → %s makes no sense, and what was meant is said", (from, to, expected) => {
  expect(ask(from, to)).toEqual(expected);
});
