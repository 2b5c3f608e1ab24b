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
  const ends = new Ends(estate, segments, endpoints);
  const joined = new Map<Keys, Map<Keys, Keys>>();
  let source: { readonly from: Place; readonly targets: ReadonlyMap<string, Keys> } | undefined;
  return {
    questions: questionsOf(estate),
    allowed: (from, to) => {
      const { kind, segment } = ends.of(to);
      if (kind === "nobody") return undefined;
      if (kind === "services") return ends.of(from).segment === undefined ? nothing : services;
      if (source?.from !== from) {
        source = { from, targets: targetsOf(flows, [from.label, ends.of(from).segment]) };
      }
      if (source.targets.size === 0) return nothing;
      const one = source.targets.get(to.label);
      const all = source.targets.get(segment ?? "");
      return one === undefined ? (all ?? nothing) : all === undefined ? one : union(one, all, joined);
    },
    // Workloads are led to the endpoints of their own region.
    optional: (from, to) => endpoints.has(to.label) && backup.has(from.label) !== backup.has(to.label),
  };
}

/** What the estate says of a place. */
interface NamedEnd {
  /** "services": where AWS's services are reached; "nobody": nothing is intended to lead there. */
  readonly kind: "services" | "named" | "nobody";
  readonly segment: string | undefined;
}

/** Looks up each place once: there are many pairs. */
class Ends {
  readonly #known = new Map<Place, NamedEnd>();
  readonly #segments: ReadonlyMap<string, string>;
  readonly #services: ReadonlySet<string>;
  readonly #named: ReadonlySet<string>;

  constructor({ network }: Flowing, segments: ReadonlyMap<string, string>, endpoints: ReadonlySet<string>) {
    this.#segments = segments;
    this.#services = endpoints;
    this.#named = new Set([...segments.keys(), ...network.sites.map(({ code }) => code), staffCode]);
  }

  of(place: Place): NamedEnd {
    let end = this.#known.get(place);
    if (end === undefined) {
      const kind = this.#services.has(place.label) ? "services" : this.#named.has(place.label) ? "named" : "nobody";
      this.#known.set(place, (end = { kind, segment: this.#segments.get(place.label) }));
    }
    return end;
  }
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
