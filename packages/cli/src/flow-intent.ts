// What the estate says about pairs of networks and sites, by their names: apart from how the firewall is told.

import { addressKey, staffCode, standbyKey, type Environment, type Estate, type Tenant } from "@temelj/estate";
import { questionKey, type MatrixIntent, type Place, type Question } from "@temelj/proof";

import { backupNetworksOf, endpointNetworksOf, segmentsOf } from "./estate-network.ts";

type Flowing = Pick<Estate, "network" | "tenants" | "allocations">;
type Keys = ReadonlySet<string>;

const nothing: Keys = new Set();
const https: Question = { protocol: "tcp", port: 443 };
/** AWS's services are asked over TLS, and in no other way. */
const services: Keys = new Set([questionKey(https)]);
/** Ports to ask about that should be closed, unless a flow has them. */
const usual = [22, 3389, 8080, 9, 7];

/**
 * The intent for the matrix of all pairs: each port of a flow, and for each protocol one that no flow has. A network
 * that the estate does not name, such as the way out, is nobody's goal, and begins nothing.
 */
export function flowIntent(estate: Flowing): MatrixIntent {
  const flows = flowsByName(estate);
  const segments = segmentsOf(estate);
  const endpoints = endpointNetworksOf(estate);
  const backup = backupNetworksOf(estate);
  const named = new Set([...segments.keys(), ...endpoints, ...estate.network.sites.map(({ code }) => code)]);
  const joined = new Map<Keys, Map<Keys, Keys>>();
  let source: { readonly from: Place; readonly targets: ReadonlyMap<string, Keys> } | undefined;
  return {
    questions: questionsOf(estate),
    allowed: (from, to) => {
      const segment = segments.get(from.label);
      if (endpoints.has(to.label)) return segment === undefined ? nothing : services;
      if (!named.has(to.label) && to.label !== staffCode) return undefined;
      if (source?.from !== from) source = { from, targets: targetsOf(flows, [from.label, segment]) };
      const one = source.targets.get(to.label);
      const all = source.targets.get(segments.get(to.label) ?? "");
      return one === undefined ? (all ?? nothing) : all === undefined ? one : union(one, all, joined);
    },
    // Workloads are led to the endpoints of their own region.
    optional: (from, to) => endpoints.has(to.label) && backup.has(from.label) !== backup.has(to.label),
  };
}

type FlowsByName = ReadonlyMap<string, ReadonlyMap<string, Keys>>;

/** Allowed questions by the names of both ends: codes of segments and sites, staff, keys of tenants' networks. */
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

function targetsOf(flows: FlowsByName, names: readonly (string | undefined)[]): Map<string, Keys> {
  const targets = new Map<string, Keys>();
  for (const name of names) {
    for (const [to, keys] of flows.get(name ?? "") ?? []) {
      const known = targets.get(to);
      targets.set(to, known === undefined ? keys : new Set([...known, ...keys]));
    }
  }
  return targets;
}

/** The same object for the same two, so that what follows from it is found by it. */
function union(one: Keys, other: Keys, joined: Map<Keys, Map<Keys, Keys>>): Keys {
  let known = joined.get(one);
  if (known === undefined) joined.set(one, (known = new Map()));
  let both = known.get(other);
  if (both === undefined) known.set(other, (both = new Set([...one, ...other])));
  return both;
}

function questionsOf({ network }: Pick<Estate, "network">): Question[] {
  const questions = new Map<string, Question>();
  const add = (question: Question): unknown => questions.set(questionKey(question), question);
  for (const { protocol, ports } of network.flows) for (const port of ports) add({ protocol, port });
  if (network.endpoints !== undefined) add(https);
  for (const protocol of ["tcp", "udp"] as const) {
    const port = usual.find((each) => !questions.has(questionKey({ protocol, port: each })));
    if (port !== undefined) add({ protocol, port });
  }
  return [...questions.values()];
}
