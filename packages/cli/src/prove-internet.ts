// What every network reaches of the internet, against what its segment may.

import type { Estate } from "@temelj/estate";
import { leavesTo, type Network, type NetworkModel, type Reach } from "@temelj/proof";

/** A network that reaches what it must not, or does not reach what it may. */
export interface InternetDeviation {
  readonly network: Network;
  readonly host: string;
  readonly kind: "open" | "closed";
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
  return [...model.networks.values()].flatMap((from) => {
    const segment = segments.get(from.label);
    if (segment === undefined) return [];
    const outcomes = (host: string): Reach["outcome"][] =>
      onePerTier(from).map((subnet) => leavesTo(model, subnet, internet, { protocol: "tcp", port: 443, host }).outcome);
    const allowed = (domains.get(segment) ?? []).map((domain) => (domain.startsWith(".") ? `www${domain}` : domain));
    const closed = allowed.filter((host) => !outcomes(host).includes("reached"));
    const open = outcomes(stranger).includes("reached") ? [stranger] : [];
    return [
      ...closed.map((host) => ({ network: from, host, kind: "closed" as const })),
      ...open.map((host) => ({ network: from, host, kind: "open" as const })),
    ];
  });
}

function onePerTier({ subnets }: Network): Network["subnets"] {
  const tiers = Map.groupBy(subnets, ({ name }) => name.replace(/-[a-z]$/, ""));
  return [...tiers.values()].flatMap(([first]) => first ?? []);
}
