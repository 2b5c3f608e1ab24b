// What every network reaches of the internet, against what its segment may.

import type { Estate } from "@temelj/estate";
import { leavesTo, tierSubnets, type Hop, type Network, type NetworkModel, type Reach } from "@temelj/proof";

/** A network that reaches what it must not, or does not reach what it may. */
export interface InternetDeviation {
  readonly network: Network;
  readonly host: string;
  readonly kind: "open" | "closed";
  /** How it gets there, or what stops it. */
  readonly hops: readonly Hop[];
}

/** A name that nobody owns (RFC 6761), so no segment may reach it. */
const stranger = "stranger.invalid";
const internet = "0.0.0.0/0";

/** Asks, for each network, for every domain of its segment and for a name that is in none, over HTTPS. */
export function proveInternet(
  { network }: Pick<Estate, "network">,
  model: NetworkModel,
  segments: ReadonlyMap<string, string>,
): InternetDeviation[] {
  const domains = new Map(network.segments.map(({ code, internet: { domains: list } }) => [code, list]));
  return [...model.networks.values()].flatMap((from): InternetDeviation[] => {
    const segment = segments.get(from.label);
    if (segment === undefined) return [];
    const ask = (host: string, judged: "known" | "routes"): Reach[] =>
      tierSubnets(from).map((subnet) =>
        leavesTo(model, subnet, internet, { protocol: "tcp", port: 443, host }, judged),
      );
    const allowed = (domains.get(segment) ?? []).map((domain) => (domain.startsWith(".") ? `www${domain}` : domain));
    const closed = allowed.flatMap((host): InternetDeviation[] => {
      const tried = ask(host, "known");
      if (tried.some(({ outcome }) => outcome === "reached")) return [];
      return [{ network: from, host, kind: "closed", hops: tried[0]?.hops ?? [] }];
    });
    // What tenants may change must not be what keeps them in.
    const open = ask(stranger, "routes").find(({ outcome }) => outcome === "reached");
    return open === undefined ? closed : [...closed, { network: from, host: stranger, kind: "open", hops: open.hops }];
  });
}
