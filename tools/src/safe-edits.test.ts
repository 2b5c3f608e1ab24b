// Everyday edits of the estate, and what each would do to the network: nothing that lasts is replaced or removed.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { estateStacks, loadEstate, lockEstate } from "@temelj/estate";
import { valueOrThrow } from "@temelj/kernel";
import { planOf, type DeploymentResource } from "@temelj/plan";
import { networkFacts, networkModel } from "@temelj/proof";
import { createSimulation } from "@temelj/simulate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { compileResources } from "./compile-resources.ts";

const projects = fileURLToPath(new URL("../../stacks", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "temelj-edits-"));
const { diff } = createSimulation();

/** What other things stand on: its loss is an outage, and often data. */
const lasting: ReadonlySet<string> = new Set([
  "aws:ec2/vpc:Vpc",
  "aws:ec2/subnet:Subnet",
  "aws:ec2/routeTable:RouteTable",
  "aws:ec2/natGateway:NatGateway",
  "aws:ec2/internetGateway:InternetGateway",
  "aws:ec2/vpcEndpoint:VpcEndpoint",
  "aws:ec2transitgateway/transitGateway:TransitGateway",
  "aws:ec2transitgateway/routeTable:RouteTable",
  "aws:ec2transitgateway/vpcAttachment:VpcAttachment",
  "aws:networkfirewall/firewall:Firewall",
  "aws:networkfirewall/firewallPolicy:FirewallPolicy",
  "aws:networkfirewall/ruleGroup:RuleGroup",
  "aws:ec2/managedPrefixList:ManagedPrefixList",
  "aws:ec2/networkAcl:NetworkAcl",
  "aws:ec2/securityGroup:SecurityGroup",
  "aws:ec2/vpcIpam:VpcIpam",
  "aws:ec2/vpcIpamPool:VpcIpamPool",
  "aws:ec2transitgateway/peeringAttachment:PeeringAttachment",
  "aws:ec2/customerGateway:CustomerGateway",
  "aws:ec2/vpnConnection:VpnConnection",
  "aws:route53/profilesProfile:ProfilesProfile",
  "aws:route53/zone:Zone",
]);

/** The hub, one dedicated ministry, one dedicated municipality, and what they need. */
const stacks = [
  "network/platform",
  "ministry/finance-production",
  "ministry/health-test",
  "ministry/sports-youth-production",
  "municipality/podgorica-production",
];

type Compiled = ReadonlyMap<string, DeploymentResource>;

async function compiled(directory: string): Promise<Compiled> {
  const lock = valueOrThrow(lockEstate(directory, { today: "2026-11-24" }));
  writeFileSync(lock.path, lock.text);
  const estate = valueOrThrow(loadEstate(directory));
  const all = estateStacks(estate);
  const wanted = new Set(stacks);
  for (const { id, dependsOn } of all.toReversed()) if (wanted.has(id)) for (const one of dependsOn) wanted.add(one);
  const resources = await compileResources(estate, { only: ({ id }) => wanted.has(id), workers: 1 });
  return new Map([...resources.values()].flat().map((one) => [one.urn, one]));
}

/** What happens to each thing that there was: unchanged things are left out. */
function changes(before: Compiled, after: Compiled): ReadonlyMap<string, "updated" | "replaced" | "removed"> {
  const found = new Map<string, "updated" | "replaced" | "removed">();
  for (const [urn, { type, inputs = {} }] of before) {
    const next = after.get(urn);
    if (next === undefined) {
      found.set(urn, "removed");
      continue;
    }
    const { replaces, changes: differs } = diff(type, inputs, next.inputs ?? {});
    if (replaces.length > 0) found.set(urn, "replaced");
    else if (differs) found.set(urn, "updated");
  }
  return found;
}

function lost(before: Compiled, after: Compiled): readonly string[] {
  const ended = [...changes(before, after)].filter(([, change]) => change !== "updated");
  return ended.flatMap(([urn, change]) => (lasting.has(before.get(urn)?.type ?? "") ? [`${change} ${urn}`] : []));
}

type Edit = (directory: string) => void;

function rewrite(file: string, from: string | RegExp, to: string): Edit {
  return (directory) => {
    const path = join(directory, file);
    const text = readFileSync(path, "utf8");
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${String(from)}`);
    writeFileSync(path, changed);
  };
}

function add(file: string, text: string): Edit {
  return (directory) => writeFileSync(join(directory, file), text);
}

/** An estate with two zones, so that a third can be added. */
function fresh(): string {
  const directory = join(mkdtempSync(join(folder, "estate-")), "estate");
  cpSync(join(projects, "estate"), directory, { recursive: true });
  rewrite("estate.yaml", /$/, `projects: ${JSON.stringify(projects)}\n`)(directory);
  rewrite("network.yaml", "zones: [a, b, c]", "zones: [a, b]")(directory);
  return directory;
}

let original: Compiled;

beforeAll(async () => {
  original = await compiled(fresh());
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const edits: readonly (readonly [string, readonly Edit[]])[] = [
  ["a zone is added", [rewrite("network.yaml", "zones: [a, b]", "zones: [a, b, c]")]],
  ["a ministry grows", [rewrite("ministries/sports-youth.yaml", /^size: \w+$/m, "size: medium")]],
  [
    "a municipality grows by its census",
    [rewrite("municipalities/bar.yaml", "population: 46171", "population: 60000")],
  ],
  [
    "a segment is added, with addresses of its own",
    [
      rewrite(
        "network.yaml",
        "  - code: shared-services\n",
        "  - code: partners\n    description: Hospitals and schools\n  - code: shared-services\n",
      ),
      rewrite("network.yaml", "pools:\n", "pools:\n  - { code: partners, cidr: 10.88.0.0/16, segment: partners }\n"),
    ],
  ],
  [
    "a flow is added",
    [rewrite("network.yaml", "flows:\n", "flows:\n  - { from: finance, to: interior, ports: [8443], why: Fines }\n")],
  ],
  ["a flow is removed", [rewrite("network.yaml", /  - from: health\n(?:    .*\n)+/, "")]],
  ["a flow gets another port", [rewrite("network.yaml", "ports: [5432]", "ports: [5433, 5434]")]],
  [
    "a segment may reach another domain",
    [rewrite("network.yaml", "packages.mirror.example", "packages.mirror.example, time.mirror.example")],
  ],
  [
    "another segment may reach the internet",
    [rewrite("network.yaml", "isolated: true", "isolated: true\n    internet: { domains: [updates.mirror.example] }")],
  ],
  [
    "a range on premises is reserved",
    [rewrite("network.yaml", "reserved:\n", "reserved:\n  - { cidr: 10.16.0.0/12, reason: New data centre }\n")],
  ],
  [
    "a pool gets a further range",
    [
      rewrite(
        "network.yaml",
        "reserved:\n",
        "  - { code: ministries, cidr: 10.92.0.0/14, segment: ministries }\n\nreserved:\n",
      ),
    ],
  ],
  [
    "a municipality is added",
    [
      add(
        "municipalities/nova.yaml",
        "code: nova\nname: { en: Nova, cnr: Nova }\npopulation: 60000\nservices: []\ncontacts: { security: it@nova.example }\n",
      ),
    ],
  ],
  ["a service is reached privately too", [rewrite("network.yaml", "services: [ec2,", "services: [lambda, ec2,")]],
  [
    "a name is refused, and a domain forwarded",
    [
      rewrite(
        "network.yaml",
        "  private: intern.gov-me.example\n",
        "  private: intern.gov-me.example\n  firewall: { blocked: [bad.example] }\n",
      ),
    ],
  ],
  [
    "a ministry gets pods, IPv6 and a standby",
    [rewrite("ministries/sports-youth.yaml", /$/, "network: { pods: true, ipv6: true, standby: true }\n")],
  ],
  ["a ministry gives up its standby", [rewrite("ministries/health.yaml", "network: { standby: true }\n", "")]],
  [
    "a data centre is linked, and reached by a flow",
    [
      rewrite(
        "network.yaml",
        "sites:\n",
        "sites:\n  - { code: niksic-dc, description: Second site, ranges: [10.0.32.0/20], asn: 65011, gateways: [203.0.113.20] }\n",
      ),
      rewrite("network.yaml", "flows:\n", "flows:\n  - { from: finance, to: niksic-dc, ports: [443], why: Ledger }\n"),
    ],
  ],
  [
    "a data centre has a further range",
    [rewrite("network.yaml", "ranges: [10.0.16.0/20]", "ranges: [10.0.16.0/20, 10.0.48.0/24]")],
  ],
  [
    "a data centre's second device comes first",
    [rewrite("network.yaml", "[203.0.113.10, 203.0.113.11]", "[203.0.113.11, 203.0.113.10]")],
  ],
  ["encryption is watched", [rewrite("network.yaml", "segments:\n", "spokes: { encryption: monitor }\nsegments:\n")]],
  [
    "another zone of the backup region",
    [rewrite("network.yaml", "backup: { zones: [a, b]", "backup: { zones: [a, b, c]")],
  ],
  ["new networks are made larger", [rewrite("network.yaml", "medium: 22, large: 21", "medium: 21, large: 20")]],
];

describe("nothing that lasts is replaced or removed when", () => {
  test.each(edits)(
    "%s",
    async (_, steps) => {
      const directory = fresh();
      for (const step of steps) step(directory);
      const after = await compiled(directory);
      expect(after).not.toEqual(original);
      expect(lost(original, after)).toEqual([]);
    },
    120_000,
  );
});

test("a tenant that goes takes only what is its own", async () => {
  const directory = fresh();
  rmSync(join(directory, "ministries/maritime.yaml"));
  const after = await compiled(directory);
  const removed = lost(original, after);
  expect(removed.map((one) => one.split("::").at(-1))).toEqual(["zones-zone-maritime"]);
}, 120_000);

test("a ministry that grew has a further block, and the hub and the firewall know it", async () => {
  const directory = fresh();
  rewrite("ministries/sports-youth.yaml", /^size: \w+$/m, "size: medium")(directory);
  const after = await compiled(directory);
  const made = [...after.values()].filter(({ urn }) => !original.has(urn));
  expect(made.map(({ urn }) => urn.split("::").at(-1)).toSorted()).toEqual([
    "network-added-10.73.26.0/23",
    "network-added-10.73.26.0/23-association",
    "network-added-10.73.26.0/23-routes-data-a-association",
    "network-added-10.73.26.0/23-routes-data-b-association",
    "network-added-10.73.26.0/23-routes-private-a-association",
    "network-added-10.73.26.0/23-routes-private-b-association",
    "network-added-10.73.26.0/23-subnet-data-a",
    "network-added-10.73.26.0/23-subnet-data-b",
    "network-added-10.73.26.0/23-subnet-private-a",
    "network-added-10.73.26.0/23-subnet-private-b",
    "network-workloads-in-own-10.73.26.0/23",
    "network-workloads-out-own-10.73.26.0/23",
  ]);
  const byStack = Map.groupBy(after.values(), ({ urn }) => urn.split("::").slice(0, 2).join("::"));
  const plans = [...byStack].map(([stack, resources]) => planOf("estate", stack, resources));
  const model = networkModel(networkFacts(plans));
  const network = [...model.networks.values()].find(({ cidr }) => cidr === "10.73.24.0/23");
  expect(network?.cidrs).toEqual(["10.73.24.0/23", "10.73.26.0/23"]);
  const table = [...model.tables.values()].find((one) => one.all().some(([cidr]) => cidr === "10.73.26.0/23"));
  expect(table).toBeDefined();
});

test("the comparison sees what would be lost", () => {
  const [urn] = [...original].find(([, { type }]) => type === "aws:ec2/vpc:Vpc") ?? [""];
  const vpc = original.get(urn);
  if (vpc === undefined) throw new Error("there is no VPC");
  const moved = new Map([...original, [urn, { ...vpc, inputs: { ...vpc.inputs, cidrBlock: "10.99.0.0/16" } }]]);
  expect(lost(original, moved)).toEqual([`replaced ${urn}`]);
  expect(lost(original, new Map([...original].filter(([one]) => one !== urn)))).toEqual([`removed ${urn}`]);
});
