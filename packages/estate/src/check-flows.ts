// What must fit together in flows: who they lead to, whether two say the same, and whether a promise forbids one.

import { issue, suggest, type Issue } from "@temelj/kernel";
import type { YamlFile } from "@temelj/yaml";

import type { EstateContents } from "./estate-content.ts";
import type { NetworkFlow } from "./network-intent.ts";
import { resolveTenants } from "./resolve-tenant.ts";
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
}

function endIssues(
  file: YamlFile,
  position: number,
  end: "from" | "to",
  given: string,
  { segments, tenants }: Places,
): Issue[] {
  const at = file.at(["flows", position, end]);
  const tenant = tenants.get(given);
  const label = `flows[${position}].${end}`;
  if (tenant === undefined) {
    if (segments.has(given)) return [];
    const near = suggest(given, [...segments.keys(), ...tenants.keys()]);
    return [
      issue("ESTATE_FLOW_UNKNOWN", `${label} is "${given}", which is no segment and no tenant`, {
        at,
        allowed: `${[...segments.keys()].join(", ")}, or the code of a tenant`,
        fix: near === undefined ? "use the code of a segment or of a tenant" : `use ${near}`,
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
  { segments, tenants }: Places,
): Issue[] {
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
