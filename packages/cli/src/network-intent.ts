// What the estate says about who may speak with whom, and where the compiled network differs from it.

import type { Estate } from "@temelj/estate";
import { mergeFacts, networkModel, segmentMatrix, type Deviation, type NetworkFacts } from "@temelj/proof";
import type { Finding } from "@temelj/policy";

/** Id under which differences are reported. */
export const networkIntentRule = "network-is-as-intended";

/** What the proof says. */
export interface NetworkProof {
  readonly networks: number;
  readonly pairs: number;
  readonly reached: number;
  readonly findings: readonly Finding[];
}

/** The segment of each network, by the key of its addresses. */
export function segmentsOf({
  allocations,
  network,
}: Pick<Estate, "allocations" | "network">): ReadonlyMap<string, string> {
  const segmentOfPool = new Map(network.pools.map(({ code, segment }) => [code, segment]));
  const entries = allocations.allocations.map(({ key, pool }) => [key, segmentOfPool.get(pool) ?? ""] as const);
  return new Map(entries);
}

/** Compares every pair of networks in the compiled stacks with the segments of the estate. */
export function proveNetwork(estate: Estate, facts: readonly NetworkFacts[]): NetworkProof {
  const model = networkModel(mergeFacts(facts));
  const segments = segmentsOf(estate);
  const routesTo = new Map(estate.network.segments.map(({ code, routesTo: to }) => [code, new Set(to)]));
  const matrix = segmentMatrix(model, (from, to) => {
    const target = segments.get(to.label) ?? "";
    // Answers must come back, so what one segment may reach reaches it too.
    const source = segments.get(from.label) ?? "";
    return routesTo.get(source)?.has(target) === true || routesTo.get(target)?.has(source) === true;
  });
  const unknown = model.unknown.map(undecided);
  const findings = [...unknown, ...matrix.deviations.map(different)];
  return { networks: model.networks.size, pairs: matrix.pairs, reached: matrix.reached, findings };
}

function different({ from, to, kind, subnet, target }: Deviation): Finding {
  const message =
    kind === "open"
      ? `${from} reaches ${to}, and the estate keeps them apart`
      : `${from} does not reach ${to}, and the estate lets it`;
  return {
    rule: networkIntentRule,
    urn: subnet.network.urn,
    type: "aws:ec2/vpc:Vpc",
    outcome: "fail",
    severity: kind === "open" ? "critical" : "high",
    message,
    path: `${subnet.name} → ${target.cidr}`,
    fix: `see the path: temelj network reach ${from} ${to}`,
    controls: [],
    blocking: true,
  };
}

function undecided(urn: string): Finding {
  return {
    rule: networkIntentRule,
    urn,
    type: /::([^:]+:[^:]+:[^:]+)::[^:]+$/.exec(urn)?.[1] ?? "",
    outcome: "unknown",
    severity: "high",
    message: "a value of the network is not known, so nothing is proven",
    controls: [],
    blocking: true,
  };
}
