// Collects what plans say about networks: each resource by the reader of its type.

import type { Plan, PlanResource } from "@temelj/plan";

import { edgeReaders } from "./edge-facts.ts";
import { endpointReaders } from "./endpoint-facts.ts";
import { FactReader, type Collector, type Context } from "./fact-reader.ts";
import { filterReaders } from "./filter-facts.ts";
import { firewallReaders } from "./firewall-facts.ts";
import { gatewayReaders } from "./gateway-facts.ts";
import { internetReaders } from "./internet-facts.ts";
import type { MutableFacts, NetworkFacts } from "./network-facts.ts";
import { securityGroupReaders } from "./security-group-facts.ts";
import { vpcReaders } from "./vpc-facts.ts";

const readers: Readonly<Record<string, Collector>> = {
  ...vpcReaders,
  ...filterReaders,
  ...gatewayReaders,
  ...edgeReaders,
  ...firewallReaders,
  ...securityGroupReaders,
  ...endpointReaders,
  ...internetReaders,
};

/** The facts of some plans. */
export function networkFacts(plans: readonly Plan[]): NetworkFacts {
  const facts = empty();
  const lists = { facts, said: empty() };
  for (const plan of plans) {
    const networks = plan.resources.filter(({ type }) => type === "aws:ec2/vpc:Vpc").length;
    const accounts = accountsOf(plan);
    for (const resource of plan.resources) {
      const collector = readers[resource.type];
      if (collector === undefined) continue;
      const label = networks > 1 ? labelOf(resource.name, plan) : plan.stack;
      collect(resource, collector, lists, { label, account: accounts.get(resource.provider ?? "") });
    }
  }
  return facts;
}

/** The facts of several stacks together. */
export function mergeFacts(parts: readonly NetworkFacts[]): NetworkFacts {
  const merged = empty();
  for (const key of factKeys) {
    const list = merged[key] as unknown[];
    for (const part of parts) for (const fact of part[key]) list.push(fact);
  }
  return merged;
}

function empty(): MutableFacts {
  return {
    vpcs: [],
    addedBlocks: [],
    subnets: [],
    subnetTables: [],
    mainTables: [],
    routes: [],
    listRoutes: [],
    natGateways: [],
    filters: [],
    filterRules: [],
    filterSubnets: [],
    gatewayTables: [],
    attachments: [],
    peerings: [],
    associations: [],
    propagations: [],
    gatewayRoutes: [],
    gatewayListRoutes: [],
    customerGateways: [],
    clientVpns: [],
    clientSubnets: [],
    clientAuthorizations: [],
    clientRoutes: [],
    firewalls: [],
    firewallEndpoints: [],
    firewallPolicies: [],
    ruleGroups: [],
    groups: [],
    groupRules: [],
    prefixLists: [],
    prefixListEntries: [],
    endpoints: [],
    endpointTables: [],
    endpointPolicies: [],
    profileEndpoints: [],
    profileNetworks: [],
    internetGateways: [],
    internetBlocks: [],
    internetExceptions: [],
    hosts: [],
    publicAddresses: [],
    unknown: [],
  };
}

/** All that a resource says, or nothing but why it proves nothing. `said` is empty before and after. */
function collect(
  resource: PlanResource,
  collector: Collector,
  { facts, said }: { readonly facts: MutableFacts; readonly said: MutableFacts },
  context: Context,
): void {
  const read = new FactReader(resource);
  collector(read, resource, said, context);
  for (const key of factKeys) {
    if (said[key].length === 0) continue;
    if (read.why === undefined) for (const fact of said[key]) (facts[key] as unknown[]).push(fact);
    said[key].length = 0;
  }
  if (read.why !== undefined) facts.unknown.push({ urn: resource.urn, why: read.why });
}

const factKeys = Object.keys(empty()) as (keyof NetworkFacts)[];

/** The account that each provider works in, by an ARN of something that it made. */
function accountsOf({ resources }: Plan): ReadonlyMap<string, string> {
  const accounts = new Map<string, string>();
  for (const { provider, outputs } of resources) {
    const { arn } = outputs;
    if (provider === undefined || accounts.has(provider) || typeof arn !== "string") continue;
    const account = arn.split(":")[4];
    if (account !== undefined && /^\d{12}$/.test(account)) accounts.set(provider, account);
  }
  return accounts;
}

/** Of several networks of a stack, the one called `network` is the stack's own, and others stand beside it. */
function labelOf(resource: string, { stack, resources }: Plan): string {
  const name = resource.replace(/-vpc$/, "");
  if (name === "network") return stack;
  const beside = resources.some((other) => other.type === "aws:ec2/vpc:Vpc" && other.name === "network-vpc");
  return beside ? `${stack}-${name}` : name;
}
