// Whether the compiled network is what the estate says: every pair, the internet both ways, and nothing unknown.

import { platformNetworks, type Estate } from "@temelj/estate";
import { reachFromInternet, segmentMatrix, type NetworkFacts } from "@temelj/proof";
import type { Finding } from "@temelj/policy";

import { estateNetwork, segmentsOf } from "./estate-network.ts";
import { flowIntent } from "./flow-intent.ts";
import { entranceFinding, internetFinding, pairFinding, unprovenFinding } from "./network-findings.ts";
import { proveInternet } from "./prove-internet.ts";

/** What the proof says. */
export interface NetworkProof {
  readonly networks: number;
  readonly pairs: number;
  readonly reached: number;
  readonly findings: readonly Finding[];
}

/** So many paths are shown one by one; what opens one pair often opens all. */
const mostFindings = 1000;

/** Compares every pair of networks and sites in the compiled stacks, and what each reaches of the internet, with the estate. */
export function proveNetwork(estate: Estate, facts: readonly NetworkFacts[]): NetworkProof {
  const model = estateNetwork(estate, facts);
  const networks = model.networks.size;
  if (model.unknown.length > 0) return { networks, pairs: 0, reached: 0, findings: model.unknown.map(unprovenFinding) };
  const { pairs, reached, deviations } = segmentMatrix(model, flowIntent(estate));
  const named = new Map<string, string | undefined>([
    ...platformNetworks(estate.network).map(({ key }) => [key, undefined] as const),
    ...segmentsOf(estate),
  ]);
  const entrances = [...model.networks.values()]
    .map((network) => ({ network, answer: reachFromInternet(model, network) }))
    .filter(({ answer }) => answer.outcome === "reached");
  const findings = [
    ...entrances.map(({ network, answer }) => entranceFinding(network, answer)),
    ...proveInternet(estate, model, named).map(internetFinding),
    ...deviations.slice(0, mostFindings).map((deviation) => pairFinding(model, deviation)),
  ];
  const more = deviations.length - mostFindings;
  const [last] = findings.slice(-1);
  if (more > 0 && last !== undefined) findings.push(andMore(last, more));
  return { networks, pairs, reached, findings };
}

/** The rest in one finding. */
function andMore(last: Finding, more: number): Finding {
  const message = `${more.toLocaleString("en-US")} further pairs are not as the estate says either`;
  return { ...last, message, path: "", fix: "correct what is above, and check again" };
}
