// What a check says of a network that is not as the estate says: findings with the whole path.

import type { Estate } from "@temelj/estate";
import { describe, expect, test } from "vitest";

import {
  factsOf,
  firewallAt,
  hubRoute,
  route,
  spoke,
  tie,
  type Change,
  type Entries,
} from "../../proof/test/resources.ts";
import { proveNetwork } from "./network-intent.ts";

const estate = {
  homeRegion: "eu-central-1",
  partition: "aws",
  tenants: [],
  network: {
    segments: [
      { code: "offices", internet: { domains: [] } },
      { code: "tools", internet: { domains: [] } },
    ],
    pools: [
      { code: "o", segment: "offices", region: "home" },
      { code: "t", segment: "tools", region: "home" },
    ],
    flows: [
      { from: "offices", to: "tools", ports: [443], protocol: "tcp" },
      { from: "bar", to: "tools", ports: [443], protocol: "tcp" },
    ],
    sites: [{ code: "bar", ranges: ["172.16.0.0/16"] }],
    reserved: [],
    endpoints: { services: ["kms"], cidr: "10.9.0.0/24", unguarded: [] },
  },
  allocations: {
    allocations: [
      { key: "north", pool: "o", cidr: "10.1.0.0/24" },
      { key: "south", pool: "t", cidr: "10.2.0.0/24" },
    ],
  },
} as unknown as Estate;

const rules = [
  'pass tcp 10.1.0.0/24 any -> 10.2.0.0/24 443 (msg:"offices to tools"; flow:to_server; sid:1;)',
  'pass tcp 172.16.0.0/16 any -> 10.2.0.0/24 443 (msg:"bar to tools"; flow:to_server; sid:2;)',
  'pass tcp [10.1.0.0/24,10.2.0.0/24] any -> 10.9.0.0/24 443 (msg:"endpoints"; flow:to_server; sid:3;)',
  'drop ip any any -> any any (msg:"rest"; sid:4;)',
];
const known = (name: string): Entries => ({
  [`${name}-known`]: tie("Propagation", `${name}-attachment`, "inspection"),
});

const right: Entries = {
  ...spoke("a", "10.1.0.0/24", "segment"),
  ...spoke("b", "10.2.0.0/24", "segment"),
  ...spoke("endpoints", "10.9.0.0/24", "segment"),
  ...known("a"),
  ...known("b"),
  ...known("endpoints"),
  ...firewallAt("hub", "firewall", rules),
  "firewall-association": tie("Association", "firewall-attachment", "inspection"),
  "segment-default": hubRoute("segment", "0.0.0.0/0", "firewall-attachment"),
  "bar-connection": [
    "aws:ec2/vpnConnection:VpnConnection",
    { transitGatewayId: "hub", customerGatewayId: "device" },
    { transitGatewayAttachmentId: "bar-attachment" },
  ],
  "bar-association": tie("Association", "bar-attachment", "segment"),
  "bar-route": hubRoute("inspection", "172.16.0.0/16", "bar-attachment"),
};

const prove = (change: Change = {}) => proveNetwork(estate, [factsOf(right, change)]);
const withRules = (...texts: readonly string[]): Change => ({
  "firewall-group": { ruleGroup: { rulesSource: { rulesString: texts.join("\n") } } },
});

test("networks are called as their addresses are, and all is as the estate says", () => {
  expect(prove()).toEqual({ networks: 3, pairs: 12, reached: 4, findings: [] });
});

describe("a finding", () => {
  test.each<[string, Change, string, RegExp]>([
    [
      "says by which way a pair is open",
      withRules('pass ip any any -> any any (msg:"all"; sid:1;)'),
      "north reaches south on tcp 22, udp 22, and the estate keeps them apart",
      /^north a-subnet: routes 0\.0\.0\.0\/0 to the hub → hub segment: static route to the firewall → firewall: lets it pass: all → .* → north a-subnet: arrives$/,
    ],
    [
      "says what stops a pair that is closed",
      withRules(...rules.slice(1)),
      "north does not reach south on tcp 443, and the estate lets it",
      /^north a-subnet: network ACL lets it pass to 10\.2\.0\.0\/26 → .* → firewall: drops it: rest$/,
    ],
    [
      "is about sites, too",
      withRules(rules[0] ?? "", ...rules.slice(2)),
      "bar does not reach south on tcp 443, and the estate lets it",
      /^bar: sends it over VPN bar-connection → .* → firewall: drops it: rest$/,
    ],
    [
      "is about what a site reaches of the internet",
      {
        ...withRules('pass ip any any -> any any (msg:"all"; sid:1;)'),
        ...internet(),
      },
      "bar reaches stranger.invalid in the internet, which nothing allows it",
      /^bar: sends it over VPN bar-connection → .*out out-subnet: routes 0\.0\.0\.0\/0 to nat nat → /,
    ],
    [
      "is about AWS's services, which are asked on one port",
      withRules(
        ...rules.slice(0, 2),
        'pass tcp 10.1.0.0/24 any -> 10.9.0.0/24 any (msg:"too much"; sid:3;)',
        rules[3] ?? "",
      ),
      "north reaches endpoints on tcp 22, and the estate keeps them apart",
      /firewall: lets it pass: too much/,
    ],
    [
      "is about the internet's way in",
      {
        gateway: { is: "aws:ec2/internetGateway:InternetGateway", vpcId: "a-vpc" },
        "a-public": {
          is: "aws:ec2/route:Route",
          routeTableId: "a-routes",
          destinationCidrBlock: "192.0.2.0/24",
          gatewayId: "igw",
        },
        server: { is: "aws:ec2/instance:Instance", subnetId: "a-subnet", associatePublicIpAddress: true },
      },
      "north is a network with a way in from the internet",
      /^internet: comes in by the gateway igw, which nothing blocks inwards → north a-subnet: has server with a public address$/,
    ],
  ])("%s", (_, change, message, path) => {
    const found = prove(change).findings.find((finding) => finding.message === message);
    expect(found?.path).toMatch(path);
    expect([found?.outcome, found?.blocking]).toEqual(["fail", true]);
  });

  test("names a site's connection where no network is concerned", () => {
    const found = prove({
      ...withRules("pass ip any any -> any any (sid:1;)"),
      ...internet(),
    }).findings.find(({ message }) => message.startsWith("bar reaches stranger"));
    expect(found?.type).toBe("aws:ec2/vpnConnection:VpnConnection");
    expect(found?.urn).toBe("urn:pulumi:all::test::aws:ec2/vpnConnection:VpnConnection::bar-connection");
  });

  test("says which resource makes everything unknown, and why", () => {
    const { findings, pairs } = prove({ "a-attachment": { ipv6Support: "enable" } });
    expect(pairs).toBe(0);
    expect(findings).toMatchObject([
      {
        outcome: "unknown",
        type: "aws:ec2transitgateway/vpcAttachment:VpcAttachment",
        message: "it carries IPv6, about which nothing is proven, so nothing is proven about the network",
        blocking: true,
      },
    ]);
  });
});

function internet(): Change {
  const out = spoke("out", "10.8.0.0/24", "outside");
  const entries: Entries = {
    ...out,
    "out-route": route("out-routes", "0.0.0.0/0", { natGatewayId: "nat" }),
    nat: ["aws:ec2/natGateway:NatGateway", { routeTableId: "nat-routes" }],
    "nat-back": route("nat-routes", "0.0.0.0/0", { transitGatewayId: "hub" }),
    "outside-back": hubRoute("outside", "0.0.0.0/0", "firewall-attachment"),
    "inspection-out": hubRoute("inspection", "0.0.0.0/0", "out-attachment"),
  };
  return Object.fromEntries(Object.entries(entries).map(([name, [is, inputs]]) => [name, { is, ...inputs }]));
}
