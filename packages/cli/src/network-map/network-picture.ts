// What a map of the network shows, before it is drawn: bands of networks around one hub.

import { standbyKey, tenantAccountCode, usedElsewhere, type Estate, type NetworkFlow } from "@temelj/estate";

import { segmentsOf } from "../estate-network.ts";
import { pictureEdges } from "./picture-edges.ts";

/** The whole map. */
export interface NetworkPicture {
  readonly title: string;
  /** Home region, then the backup region where there is a hub. */
  readonly regions: readonly string[];
  /** One for each segment. */
  readonly bands: readonly Band[];
  /** What the hub leads to beside networks: the internet, AWS's services, sites, another region. */
  readonly edges: readonly PictureEdge[];
  /** Flows between whole segments. */
  readonly flows: readonly PictureFlow[];
  /** Flows that name a tenant, a site or staff, in words. */
  readonly tenantFlows: readonly string[];
  /** Ranges that exist elsewhere, and why. */
  readonly outside: readonly { readonly cidr: string; readonly reason: string }[];
}

/** A segment and its networks. */
export interface Band {
  readonly code: string;
  readonly description: string;
  /** Ranges that its networks come from. */
  readonly pools: readonly string[];
  /** Segments that it reaches, and what of the internet, in words. */
  readonly reaches: readonly string[];
  readonly networks: readonly PictureNetwork[];
}

/** Something beside the networks that the hub is linked with. */
export interface PictureEdge {
  readonly code: string;
  readonly name: string;
  /** What is to be known of it, a short line each. */
  readonly lines: readonly string[];
}

/** Who may begin a conversation with whom, band to band. */
export interface PictureFlow {
  readonly from: string;
  readonly to: string;
  /** `443`, or `udp 53`. */
  readonly label: string;
}

/** One network. */
export interface PictureNetwork {
  readonly key: string;
  readonly name: string;
  readonly cidr: string;
  /** A standby is in the backup region. */
  readonly kind: "production" | "test" | "standby";
  /** Tenants that share it; empty when it is one tenant's own. */
  readonly sharedBy: readonly string[];
}

/** The map of an estate, in order of segments and keys. */
export function networkPicture(estate: Estate): NetworkPicture {
  const segments = segmentsOf(estate);
  const bands = estate.network.segments.map(({ code, description, internet }) => ({
    code,
    description,
    reaches: [...flowsFrom(estate, code).map(reachText), ...internet.domains.map((domain) => `internet ${domain}`)],
    pools: estate.network.pools.filter(({ segment }) => segment === code).map(({ cidr }) => cidr),
    networks: estate.allocations.allocations
      .filter(({ key }) => segments.get(key) === code)
      .map(({ key, cidr }) => pictureNetwork(estate, key, cidr)),
  }));
  const tenants = new Set(estate.tenants.map(({ code }) => code));
  const segmentCodes = new Set(estate.network.segments.map(({ code }) => code));
  const tenantFlows = estate.network.flows
    .filter(({ from, to }) => tenants.has(from) || tenants.has(to) || !segmentCodes.has(from) || !segmentCodes.has(to))
    .map((flow) => `${flow.from} → ${reachText(flow)}: ${flow.why}`);
  const flows = estate.network.flows
    .filter(({ from, to }) => segmentCodes.has(from) && segmentCodes.has(to) && from !== to)
    .map(({ from, to, protocol, ports }) => {
      return { from, to, label: `${protocol === "tcp" ? "" : `${protocol} `}${ports.join(", ")}` };
    });
  return {
    title: estate.name.en,
    regions: [estate.homeRegion, ...(estate.network.backup === undefined ? [] : [estate.backupRegion])],
    bands,
    edges: pictureEdges(estate),
    flows,
    tenantFlows,
    outside: usedElsewhere(estate.network),
  };
}

/** Flows of a whole segment to a whole segment. */
function flowsFrom({ network }: Estate, segment: string): NetworkFlow[] {
  const segments = new Set(network.segments.map(({ code }) => code));
  return network.flows.filter(({ from, to }) => from === segment && segments.has(to));
}

function reachText({ to, protocol, ports }: NetworkFlow): string {
  return `${to} ${protocol} ${ports.join(", ")}`;
}

function pictureNetwork({ tenants, platformAccounts }: Estate, key: string, cidr: string): PictureNetwork {
  const platform = platformAccounts.find(({ code }) => code === key);
  if (platform !== undefined) return { key, name: platform.name, cidr, kind: "production", sharedBy: [] };
  const users = tenants.flatMap((tenant) =>
    tenant.tier === "shared-namespace" ? [] : tenant.environments.map((environment) => ({ tenant, environment })),
  );
  const standby = users.find(({ tenant, environment }) => standbyKey(tenant, environment) === key);
  if (standby !== undefined) return { key, name: standby.tenant.name.en, cidr, kind: "standby", sharedBy: [] };
  const inside = users.filter(({ tenant, environment }) => tenantAccountCode(tenant, environment) === key);
  const [only] = inside;
  const own = only?.tenant.tier === "dedicated";
  return {
    key,
    name: own ? only.tenant.name.en : key,
    cidr,
    kind: inside.every(({ environment }) => environment === "test") ? "test" : "production",
    sharedBy: own ? [] : inside.map(({ tenant }) => tenant.name.en),
  };
}
