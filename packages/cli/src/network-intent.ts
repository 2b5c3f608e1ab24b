// What the estate says about who may speak with whom, and where the compiled network differs from it.

import type { Estate } from "@temelj/estate";
import {
  mergeFacts,
  networkModel,
  questionKey,
  reachPlace,
  segmentMatrix,
  type Deviation,
  type Hop,
  type NetworkFacts,
  type NetworkModel,
  type Place,
  type Unproven,
} from "@temelj/proof";
import type { Finding } from "@temelj/policy";

import { flowIntent } from "./flow-intent.ts";
import { proveInternet, type InternetDeviation } from "./prove-internet.ts";

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

/** Compares every pair of networks in the compiled stacks, and what each reaches of the internet, with the estate. */
export function proveNetwork(estate: Estate, facts: readonly NetworkFacts[]): NetworkProof {
  const model = networkModel(mergeFacts(facts));
  const segments = segmentsOf(estate);
  const networks = model.networks.size;
  if (model.unknown.length > 0) return { networks, pairs: 0, reached: 0, findings: model.unknown.map(undecided) };
  const matrix = segmentMatrix(model, flowIntent(estate, segments));
  const internet = proveInternet(estate, model, segments);
  const findings = [...matrix.deviations.map((each) => different(model, each)), ...internet.map(otherwise)];
  return { networks, pairs: matrix.pairs, reached: matrix.reached, findings };
}

function different(model: NetworkModel, { from, to, kind, questions, source, target }: Deviation): Finding {
  const ports = questions.map(questionKey).join(", ");
  const first = questions[0] ?? { protocol: "tcp", port: 443 };
  const flags = `--port ${first.port}${first.protocol === "udp" ? " --protocol udp" : ""}`;
  const message =
    kind === "open"
      ? `${from} reaches ${to} on ${ports}, and the estate keeps them apart`
      : `${from} does not reach ${to} on ${ports}, and the estate lets it`;
  // What must be apart must be so without what tenants may change.
  const { hops } = reachPlace(model, source, target, first, kind === "open" ? "routes" : "certain");
  return {
    ...failure(urnOf(source) ?? urnOf(target) ?? "", kind),
    message,
    path: pathText(hops),
    fix: `see it again: temelj network reach ${from} ${to} ${flags}`,
  };
}

function otherwise({ network, host, kind, hops }: InternetDeviation): Finding {
  const message =
    kind === "open"
      ? `${network.label} reaches ${host} in the internet, which no domain of its segment allows`
      : `${network.label} does not reach ${host} in the internet, and its segment may`;
  return {
    ...failure(network.urn, kind),
    message,
    path: pathText(hops),
    fix: `see it again: temelj network reach ${network.label} ${host}`,
  };
}

/** Every hop in one line. */
function pathText(hops: readonly Hop[]): string {
  return hops.map(({ at, does }) => `${at}: ${does}`).join(" → ");
}

function urnOf(place: Place): string | undefined {
  return place.kind === "network" ? place.urn : undefined;
}

function failure(urn: string, kind: "open" | "closed"): Omit<Finding, "message"> {
  return {
    rule: networkIntentRule,
    urn,
    type: "aws:ec2/vpc:Vpc",
    outcome: "fail",
    severity: kind === "open" ? "critical" : "high",
    controls: [],
    blocking: true,
  };
}

function undecided({ urn, why }: Unproven): Finding {
  return {
    rule: networkIntentRule,
    urn,
    type: /::([^:]+:[^:]+:[^:]+)::[^:]+$/.exec(urn)?.[1] ?? "",
    outcome: "unknown",
    severity: "high",
    message: `it ${why}, so nothing is proven about the network`,
    controls: [],
    blocking: true,
  };
}
