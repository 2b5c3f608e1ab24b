// What every network and site reaches of the internet, against what its segment may.

import type { Estate } from "@temelj/estate";
import { leavesTo, sourceEnds, type End, type Hop, type NetworkModel, type Place, type Reach } from "@temelj/proof";

/** A network or site that reaches what it must not, or does not reach what it may. */
export interface InternetDeviation {
  readonly from: Place;
  readonly host: string;
  readonly kind: "open" | "closed";
  /** How it gets there, or what stops it. */
  readonly hops: readonly Hop[];
}

/** A name that nobody owns (RFC 6761), so no segment may reach it. */
const stranger = "stranger.invalid";
const internet = "0.0.0.0/0";

/**
 * Asks, for each network of a segment, for every domain of that and for a name that is in none, over HTTPS. Other
 * networks that the estate names, and sites, may reach nothing.
 *
 * @param named segment of each network; undefined for one that is in none
 */
export function proveInternet(
  { network }: Pick<Estate, "network">,
  model: NetworkModel,
  named: ReadonlyMap<string, string | undefined>,
): InternetDeviation[] {
  const domains = new Map(network.segments.map(({ code, internet: { domains: list } }) => [code, list]));
  return [...model.networks.values(), ...model.sites.values()].flatMap((from): InternetDeviation[] => {
    if (from.kind === "network" && !named.has(from.label)) return [];
    const ends = sourceEnds(from);
    const allowed = (domains.get(named.get(from.label) ?? "") ?? []).map((domain) =>
      domain.startsWith(".") ? `www${domain}` : domain,
    );
    const closed = allowed.flatMap((host): InternetDeviation[] => {
      const tried = ends.map((end) => ask(model, end, host, "known"));
      if (tried.some(({ outcome }) => outcome === "reached")) return [];
      return [{ from, host, kind: "closed", hops: tried[0]?.hops ?? [] }];
    });
    // What tenants may change must not be what keeps them in.
    const open = ends.map((end) => ask(model, end, stranger, "routes")).find(({ outcome }) => outcome === "reached");
    return open === undefined ? closed : [...closed, { from, host: stranger, kind: "open", hops: open.hops }];
  });
}

function ask(model: NetworkModel, end: End, host: string, judged: "known" | "routes"): Reach {
  return leavesTo(model, end, internet, { protocol: "tcp", port: 443, host }, judged);
}
