// Transit gateways: what each table knows, and what is behind each attachment.

import { reasons, type Unproven } from "../facts/fact-reader.ts";
import type { GatewayRouteFact } from "../facts/gateway-facts.ts";
import type { NetworkFacts } from "../facts/network-facts.ts";
import type { Firewall } from "../filter/firewall.ts";
import type { Edges, Site } from "./model-edges.ts";
import type { Firewalls } from "./model-firewalls.ts";
import type { NetworkAttachment } from "./network-model.ts";
import type { PrefixLists } from "./resolve-lists.ts";
import { RouteLookup } from "./route-lookup.ts";

/** What is behind an attachment. */
export type Attachment =
  | NetworkAttachment
  | { readonly kind: "firewall"; readonly id: string; readonly firewall: Firewall }
  | { readonly kind: "peering"; readonly id: string; readonly gateways: readonly [string, string] }
  | EdgeAttachment;

/** A tunnel, a circuit, or staff who connect to the gateway itself. */
export interface EdgeAttachment {
  readonly kind: "edge";
  readonly id: string;
  readonly over: "VPN" | "Direct Connect" | "client VPN";
  /** Whom it leads to. A circuit may lead to several. */
  readonly sites: readonly Site[];
  readonly name: string;
  readonly urn: string;
}

/** What a table of the transit gateway says about a destination. */
export type GatewayEntry =
  | { readonly kind: "attachment"; readonly attachment: string; readonly how: "propagated" | "static" }
  | { readonly kind: "blackhole"; readonly route: Pick<GatewayRouteFact, "cidr"> };

/** The transit gateways. */
export interface Gateways {
  /** By id. */
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** Tables of an attachment: a peering has one at each of its gateways. */
  readonly tablesOf: ReadonlyMap<string, readonly string[]>;
  /** Gateway of a table, where the plans say it. */
  readonly gatewayOf: ReadonlyMap<string, string>;
  /** What a table is called in its program. */
  readonly tableNames: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, RouteLookup<GatewayEntry>>;
}

interface Behind {
  readonly lists: PrefixLists;
  readonly networks: ReadonlyMap<string, NetworkAttachment>;
  readonly edges: Edges;
  readonly firewalls: Firewalls;
  readonly unknown: Unproven[];
}

/** Builds the gateways. Adds what is not understood to `unknown`. */
export function modelGateways(facts: NetworkFacts, behind: Behind): Gateways {
  const { networks, edges, firewalls } = behind;
  const attachments = new Map<string, Attachment>([...networks, ...edges.attachments]);
  for (const [id, firewall] of firewalls.byAttachment) attachments.set(id, { kind: "firewall", id, firewall });
  for (const { id, gateways } of facts.peerings) attachments.set(id, { kind: "peering", id, gateways });
  const tablesOf = new Map<string, string[]>();
  for (const { attachment, table } of facts.associations) {
    tablesOf.set(attachment, [...(tablesOf.get(attachment) ?? []), table]);
  }
  const gatewayOf = new Map(facts.gatewayTables.map(({ table, gateway }) => [table, gateway]));
  const tableNames = new Map(facts.gatewayTables.map(({ table, name }) => [table, name]));
  return { attachments, tablesOf, gatewayOf, tableNames, tables: gatewayTables(facts, attachments, behind) };
}

/** The table by which what comes from an attachment is routed at a gateway. */
export function tableAt(model: Gateways, attachment: string, gateway: string | undefined): string | undefined {
  const tables = model.tablesOf.get(attachment) ?? [];
  return tables.find((table) => {
    const owner = model.gatewayOf.get(table);
    return owner === undefined || gateway === undefined || owner === gateway;
  });
}

/** Of equal length static routes win, then VPCs, circuits and tunnels in this order. */
const order = { network: 0, edge: 1 } as const;

function gatewayTables(
  facts: NetworkFacts,
  attachments: ReadonlyMap<string, Attachment>,
  { lists, unknown }: Behind,
): Map<string, RouteLookup<GatewayEntry>> {
  const tables = new Map<string, RouteLookup<GatewayEntry>>();
  const add = (id: string, cidr: string, entry: GatewayEntry): void => {
    const table = tables.get(id) ?? new RouteLookup<GatewayEntry>();
    tables.set(id, table);
    table.add(cidr, entry);
  };
  for (const { table, cidr, attachment } of facts.gatewayRoutes) add(table, cidr, staticEntry(cidr, attachment));
  for (const { table, list, attachment, urn } of facts.gatewayListRoutes) {
    const cidrs = lists.get(list);
    if (cidrs === undefined) unknown.push({ urn, why: reasons.unknown });
    for (const cidr of cidrs ?? []) add(table, cidr, staticEntry(cidr, attachment));
  }
  const announced = facts.propagations.flatMap(({ attachment: id, table }) => {
    const attachment = attachments.get(id);
    return attachment === undefined ? [] : [{ attachment, table }];
  });
  for (const { attachment, table } of announced.toSorted(
    (left, right) => rank(left.attachment) - rank(right.attachment),
  )) {
    const entry: GatewayEntry = { kind: "attachment", attachment: attachment.id, how: "propagated" };
    for (const cidr of announcedBy(attachment)) add(table, cidr, entry);
  }
  return tables;
}

function staticEntry(cidr: string, attachment: string | undefined): GatewayEntry {
  return attachment === undefined
    ? { kind: "blackhole", route: { cidr } }
    : { kind: "attachment", attachment, how: "static" };
}

/** https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html#tgw-route-evaluation-overview */
function rank(attachment: Attachment): number {
  if (attachment.kind === "network") return order.network;
  return attachment.kind === "edge" && attachment.over === "Direct Connect" ? order.edge : order.edge + 1;
}

function announcedBy(attachment: Attachment): readonly string[] {
  if (attachment.kind === "network") return attachment.network.cidrs;
  return attachment.kind === "edge" ? attachment.sites.flatMap(({ cidrs }) => cidrs) : [];
}
