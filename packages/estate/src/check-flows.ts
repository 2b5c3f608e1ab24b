// What must fit together in flows: who they lead to, whether two say the same, and whether a promise forbids one.

import { issue, suggest, type Issue } from "@temelj/kernel";
import type { YamlFile } from "@temelj/yaml";

import type { EstateContents } from "./estate-content.ts";
import type { NetworkFlow } from "./network-intent.ts";
import { resolveTenants } from "./resolve-tenant.ts";
import { staffCode } from "./staff-intent.ts";
import type { Tenant } from "./tenant.ts";

/** Issues of the flows in network.yaml. */
export function checkFlows(contents: EstateContents): Issue[] {
  const network = contents.single["network.yaml"];
  if (network === undefined) return [];
  const { file, content } = network;
  const tenants = resolveTenants(contents);
  const places: Places = {
    segments: new Map(content.segments.map(({ code, isolated }) => [code, isolated])),
    tenants: new Map(tenants.map((tenant) => [tenant.code, tenant])),
    sites: new Set(content.sites.map(({ code }) => code)),
    staff: content.staff?.vpn !== undefined,
  };
  const issues = content.flows.flatMap((flow, position) => {
    const ends = (["from", "to"] as const).flatMap((end) => endIssues(file, position, end, flow[end], places));
    return ends.length > 0 ? ends : promiseIssues(file, position, flow, places);
  });
  return [...issues, ...repeatedFlows(file, content.flows)];
}

interface Places {
  /** Whether each is isolated. */
  readonly segments: ReadonlyMap<string, boolean>;
  readonly tenants: ReadonlyMap<string, Tenant>;
  readonly sites: ReadonlySet<string>;
  /** Whether they have a VPN. */
  readonly staff: boolean;
}

function endIssues(
  file: YamlFile,
  position: number,
  end: "from" | "to",
  given: string,
  { segments, tenants, sites, staff }: Places,
): Issue[] {
  const at = file.at(["flows", position, end]);
  const tenant = tenants.get(given);
  const label = `flows[${position}].${end}`;
  if (sites.has(given)) return [];
  if (given === staffCode && staff) {
    if (end === "from") return [];
    const message = `${label} is "${staffCode}", and nobody begins a conversation with people's computers`;
    const fix = "turn the flow round, or remove it: answers come back by themselves";
    return [issue("ESTATE_FLOW_TO_STAFF", message, { at, fix })];
  }
  if (tenant === undefined) {
    if (segments.has(given)) return [];
    const others = [...segments.keys(), ...sites, ...(staff && end === "from" ? [staffCode] : [])];
    const near = suggest(given, [...others, ...tenants.keys()]);
    const hint =
      given === staffCode ? "add staff.vpn to network.yaml" : "use the code of a segment, a tenant or a site";
    return [
      issue("ESTATE_FLOW_UNKNOWN", `${label} is "${given}", which is no segment, no tenant and no site`, {
        at,
        allowed: `${others.join(", ")}, or the code of a tenant`,
        fix: near === undefined ? hint : `use ${near}`,
      }),
    ];
  }
  if (segments.has(given)) {
    const message = `${label} is "${given}", which is a segment and a tenant`;
    return [issue("ESTATE_FLOW_UNKNOWN", message, { at, fix: "give the segment another code" })];
  }
  if (tenant.tier === "dedicated") return [];
  const others = tenant.tier === "shared-account" ? "shares its network with others" : "has no network";
  return [
    issue("ESTATE_FLOW_SHARED", `${label} is "${given}", a tenant that ${others}`, {
      at,
      allowed: "a segment, or a tenant of tier dedicated",
      fix: `use ${tenant.segment}, or make ${given} dedicated`,
    }),
  ];
}

/** A flow that a segment's isolation forbids, and one that leads nowhere. */
function promiseIssues(
  file: YamlFile,
  position: number,
  { from, to }: FlowEnds,
  { segments, tenants, sites }: Places,
): Issue[] {
  if (sites.has(from) && sites.has(to)) {
    const message = `flow "${from} → ${to}" leads from site to site, and the hub carries nothing between sites`;
    const fix = "remove it, or link the sites with each other";
    return [issue("ESTATE_FLOW_TRANSIT", message, { at: file.at(["flows", position]), fix })];
  }
  const segmentOf = (code: string): string => tenants.get(code)?.segment ?? code;
  const segment = segmentOf(from);
  if (from === to && tenants.has(from)) {
    const message = `flow "${from} → ${to}" leads from a tenant to itself`;
    const fix = "remove it: the environments of a tenant are apart, and within one the firewall is not asked";
    return [issue("ESTATE_FLOW_CONTRADICTS", message, { at: file.at(["flows", position]), fix })];
  }
  if (segment !== segmentOf(to) || segments.get(segment) !== true) return [];
  const line = file.at(["segments", [...segments.keys()].indexOf(segment), "isolated"]).line;
  const message = `flow "${from} → ${to}" contradicts "${segment} is isolated" (line ${line})`;
  return [issue("ESTATE_FLOW_CONTRADICTS", message, { at: file.at(["flows", position]), fix: "remove one of them" })];
}

type FlowEnds = Pick<NetworkFlow, "from" | "to">;

function repeatedFlows(file: YamlFile, flows: readonly Omit<NetworkFlow, "why">[]): Issue[] {
  const first = new Map<string, number>();
  return flows.flatMap(({ from, to, ports, protocol }, position) =>
    ports.flatMap((port, index) => {
      const key = `${from} → ${to} ${protocol} ${port}`;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, position);
        return [];
      }
      const line = file.at(["flows", earlier]).line;
      const message = `flow "${key}" is there already, in line ${line}`;
      const at = file.at(["flows", position, "ports", index]);
      return [issue("ESTATE_FLOW_REPEATED", message, { at, fix: "remove one of them" })];
    }),
  );
}
