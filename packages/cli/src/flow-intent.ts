// What the estate's flows say about pairs of networks, by their names: apart from how the firewall is told.

import { addressKey, standbyKey, type Environment, type Estate, type Tenant } from "@temelj/estate";
import { questionKey, type MatrixIntent, type Place, type Question } from "@temelj/proof";

const nothing: ReadonlySet<string> = new Set();
/** Ports to ask about that should be closed, unless a flow has them. */
const usual = [22, 3389, 8080, 9, 7];

/**
 * The intent for the matrix of all pairs: each port of a flow, and for each protocol one that no flow has.
 *
 * @param segments segment of each network, by the key of its addresses; other networks are nobody's goal
 */
export function flowIntent(
  estate: Pick<Estate, "network" | "tenants">,
  segments: ReadonlyMap<string, string>,
): MatrixIntent {
  const flows = flowsByName(estate);
  let source: { readonly from: Place; readonly targets: ReadonlyMap<string, ReadonlySet<string>> } | undefined;
  return {
    questions: questionsOf(estate),
    allowed: (from, to) => {
      const target = segments.get(to.label);
      if (target === undefined) return undefined;
      if (source?.from !== from) source = { from, targets: targetsOf(flows, [from.label, segments.get(from.label)]) };
      const one = source.targets.get(to.label);
      const all = source.targets.get(target);
      return one === undefined ? (all ?? nothing) : all === undefined ? one : new Set([...one, ...all]);
    },
  };
}

type FlowsByName = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Allowed questions by the names of both ends: codes of segments, keys of tenants' networks. */
function flowsByName({ network, tenants }: Pick<Estate, "network" | "tenants">): FlowsByName {
  const byName = new Map<string, Map<string, Set<string>>>();
  const byCode = new Map(tenants.map((tenant) => [tenant.code, tenant]));
  for (const { from, to, protocol, ports } of network.flows) {
    const sender = byCode.get(from);
    const receiver = byCode.get(to);
    for (const environment of ["production", "test"] as const) {
      for (const left of sender === undefined ? [from] : networksOf(sender, environment)) {
        const targets = byName.get(left) ?? new Map<string, Set<string>>();
        byName.set(left, targets);
        for (const right of receiver === undefined ? [to] : networksOf(receiver, environment)) {
          const keys = targets.get(right) ?? new Set<string>();
          targets.set(right, keys);
          for (const port of ports) keys.add(questionKey({ protocol, port }));
        }
      }
    }
  }
  return byName;
}

/** A tenant's network, and its standby, which may do the same. */
function networksOf(tenant: Tenant, environment: Environment): string[] {
  return [addressKey(tenant, environment), standbyKey(tenant, environment)].filter((key) => key !== undefined);
}

function targetsOf(flows: FlowsByName, names: readonly (string | undefined)[]): Map<string, ReadonlySet<string>> {
  const targets = new Map<string, ReadonlySet<string>>();
  for (const name of names) {
    for (const [to, keys] of flows.get(name ?? "") ?? []) {
      const known = targets.get(to);
      targets.set(to, known === undefined ? keys : new Set([...known, ...keys]));
    }
  }
  return targets;
}

function questionsOf({ network }: Pick<Estate, "network">): Question[] {
  const questions = new Map<string, Question>();
  const add = (question: Question): unknown => questions.set(questionKey(question), question);
  for (const { protocol, ports } of network.flows) for (const port of ports) add({ protocol, port });
  for (const protocol of ["tcp", "udp"] as const) {
    const port = usual.find((each) => !questions.has(questionKey({ protocol, port: each })));
    if (port !== undefined) add({ protocol, port });
  }
  return [...questions.values()];
}
