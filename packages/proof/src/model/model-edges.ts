// What is outside and connected: sites behind tunnels and circuits, and staff who connect from anywhere.

import { overlaps, parseBlock, type Block } from "@temelj/cidr";

import type { AttachmentFact } from "../facts/gateway-facts.ts";
import type { NetworkFacts } from "../facts/network-facts.ts";
import type { SecurityGroup } from "../filter/security-group.ts";
import type { SecurityGroups } from "./model-groups.ts";
import type { EdgeAttachment } from "./model-gateways.ts";
import type { Subnet } from "./network-model.ts";
import { destinationsOf, partition } from "./partition.ts";

/**
 * A site as whoever connects it knows it: what it announces stands in no plan. It is taken to announce these ranges and
 * nothing else; a table that believes announcements believes more, if there is more.
 */
export interface SiteRanges {
  readonly code: string;
  readonly ranges: readonly string[];
}

/** A place outside with addresses of its own, such as a data centre. */
export interface Site {
  readonly kind: "site";
  /** Its code; of one that nobody named, the name of its tunnel. */
  readonly label: string;
  readonly block: Block;
  /** Parts of its ranges that no route tells apart. */
  readonly blocks: readonly Block[];
  /** Its ranges. */
  readonly cidrs: readonly string[];
  /** Ways to it. What it sends may come by any of them. */
  readonly attachments: readonly EdgeAttachment[];
}

/** People on a client VPN: their packets come from subnets of a VPC. */
export interface Staff {
  readonly subnets: readonly Subnet[];
  /** Undefined: the VPC's default group, which is not asked. */
  readonly groups: readonly SecurityGroup[] | undefined;
  /** Where some group of them may go. */
  readonly authorized: readonly Block[];
  /** Where the VPN leads them. */
  readonly routed: readonly Block[];
  readonly urn: string;
}

/** What is at the edges. */
export interface Edges {
  readonly sites: ReadonlyMap<string, Site>;
  readonly staff: readonly Staff[];
  readonly attachments: ReadonlyMap<string, EdgeAttachment>;
}

type MutableSite = Site & { readonly attachments: EdgeAttachment[] };

const words = { vpn: "VPN", "direct-connect": "Direct Connect", "client-vpn": "client VPN" } as const;

/** Builds the edges. */
export function modelEdges(
  facts: NetworkFacts,
  known: readonly SiteRanges[],
  subnets: ReadonlyMap<string, Subnet>,
  groups: SecurityGroups,
): Edges {
  const sites = new Map<string, MutableSite>();
  const destinations = destinationsOf([...facts.routes, ...facts.gatewayRoutes]);
  for (const { code, ranges } of known) addSite(sites, code, ranges, destinations);
  const devices = new Map(facts.customerGateways.map(({ id, name }) => [id, name]));
  const statics = Map.groupBy(
    facts.gatewayRoutes.filter(({ attachment }) => attachment !== undefined),
    ({ attachment }) => attachment,
  );
  const attachments = new Map<string, EdgeAttachment>();
  for (const fact of facts.attachments) {
    const { kind, id, name, urn } = fact;
    if (kind === "vpc") continue;
    const routed = (statics.get(id) ?? []).map(({ cidr }) => cidr);
    const served = sitesOf(fact, devices.get(fact.of), { routed, destinations }, sites);
    const attachment: EdgeAttachment = { kind: "edge", id, over: words[kind], sites: served, name, urn };
    for (const site of served) site.attachments.push(attachment);
    attachments.set(id, attachment);
  }
  return { sites, staff: staffOf(facts, subnets, groups), attachments };
}

/** Whom an attachment serves: sites that it is named after, and those whose ranges are routed to it. */
function sitesOf(
  { name }: AttachmentFact,
  device: string | undefined,
  { routed, destinations }: { readonly routed: readonly string[]; readonly destinations: readonly Block[] },
  sites: Map<string, MutableSite>,
): MutableSite[] {
  const named = [...sites.values()].filter(({ label }) => [name, device].some((each) => hasWord(each, label)));
  // Of "bar" and "bar-2", the longer one is meant.
  const meant = named.filter(
    ({ label }) => !named.some((other) => other.label !== label && hasWord(other.label, label)),
  );
  const blocks = routed.flatMap((cidr) => parseBlock(cidr) ?? []);
  const reached = [...sites.values()].filter((site) =>
    site.blocks.some((range) => blocks.some((block) => overlaps(range, block))),
  );
  const served = [...new Set([...meant, ...reached])];
  if (served.length > 0 || routed.length === 0) return served;
  const site = addSite(sites, device ?? name, routed, destinations);
  return site === undefined ? [] : [site];
}

function addSite(
  sites: Map<string, MutableSite>,
  label: string,
  ranges: readonly string[],
  destinations: readonly Block[],
): MutableSite | undefined {
  const blocks = ranges.flatMap((range) => parseBlock(range) ?? []).flatMap((range) => partition(range, destinations));
  const [block] = blocks;
  if (block === undefined) return undefined;
  const site: MutableSite = { kind: "site", label, block, blocks, cidrs: ranges, attachments: [] };
  sites.set(label, site);
  return site;
}

/** Whether a name has a code among its parts: `edge-vpn-podgorica-1` has `podgorica`. */
function hasWord(name: string | undefined, code: string): boolean {
  return `-${name ?? ""}-`.includes(`-${code}-`);
}

function staffOf(facts: NetworkFacts, subnets: ReadonlyMap<string, Subnet>, groups: SecurityGroups): Staff[] {
  return facts.clientVpns.map(({ id, groups: groupIds, urn }) => {
    const placed = facts.clientSubnets
      .filter(({ endpoint }) => endpoint === id)
      .flatMap(({ subnet }) => subnets.get(subnet) ?? []);
    const ranges = (list: NetworkFacts["clientRoutes"]): Block[] =>
      list.filter(({ endpoint }) => endpoint === id).flatMap(({ cidr }) => parseBlock(cidr) ?? []);
    // AWS adds the route to the VPC itself.
    const own = placed.flatMap(({ network }) => network.blocks);
    return {
      subnets: placed,
      groups: groupIds.length === 0 ? undefined : groupIds.flatMap((each) => groups.get(each) ?? []),
      authorized: ranges(facts.clientAuthorizations),
      routed: [...own, ...ranges(facts.clientRoutes)],
      urn,
    };
  });
}
