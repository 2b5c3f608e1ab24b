// Where the compiled network differs from what is intended, as findings: each with the whole path.

import {
  questionKey,
  reachPlace,
  type Deviation,
  type Hop,
  type Network,
  type NetworkModel,
  type Place,
  type Reach,
  type Unproven,
} from "@temelj/proof";
import type { Finding } from "@temelj/policy";

import type { InternetDeviation } from "./prove-internet.ts";

/** Id under which differences are reported. */
export const networkIntentRule = "network-is-as-intended";

/** A pair that is reached and must not be, or must be and is not. */
export function pairFinding(model: NetworkModel, deviation: Deviation): Finding {
  const { from, to, kind, questions, source, target } = deviation;
  const ports = questions.map(questionKey).join(", ");
  const first = questions[0] ?? { protocol: "tcp", port: 443 };
  const flags = `--port ${first.port}${first.protocol === "udp" ? " --protocol udp" : ""}`;
  const message =
    kind === "open"
      ? `${from} reaches ${to} on ${ports}, and the estate keeps them apart`
      : `${from} does not reach ${to} on ${ports}, and the estate lets it`;
  // What must be apart must be so without what tenants may change.
  const path = reachPlace(model, source, target, first, kind === "open" ? "routes" : "certain");
  return {
    ...failure(source, target, kind),
    message,
    path: pathText(path),
    fix: `see it again: temelj network reach ${from} ${to} ${flags}`,
  };
}

/** A network or site that reaches more of the internet than intended, or less. */
export function internetFinding({ from, host, kind, hops }: InternetDeviation): Finding {
  const message =
    kind === "open"
      ? `${from.label} reaches ${host} in the internet, which nothing allows it`
      : `${from.label} does not reach ${host} in the internet, and its segment may`;
  return {
    ...failure(from, from, kind),
    message,
    path: pathText({ hops }),
    fix: `see it again: temelj network reach ${from.label} ${host}`,
  };
}

/** A network that the internet gets into. */
export function entranceFinding(network: Network, { hops }: Reach): Finding {
  return {
    ...failure(network, network, "open"),
    message: `${network.label} is a network with a way in from the internet`,
    path: pathText({ hops }),
    fix: "block public access of the account's VPCs inwards, or take the public address away",
  };
}

/** A resource that makes every answer unknown. */
export function unprovenFinding({ urn, why }: Unproven): Finding {
  return {
    rule: networkIntentRule,
    urn,
    type: typeOf(urn),
    outcome: "unknown",
    severity: "high",
    message: `it ${why}, so nothing is proven about the network`,
    controls: [],
    blocking: true,
  };
}

/** Every hop in one line. */
function pathText({ hops }: { readonly hops: readonly Hop[] }): string {
  return hops.map(({ at, does }) => `${at}: ${does}`).join(" → ");
}

/** A site has no resource that is all of it: the finding is about the other end, or its first connection. */
function failure(source: Place, target: Place, kind: "open" | "closed"): Omit<Finding, "message"> {
  const urn = [source, target].flatMap((place) => (place.kind === "network" ? [place.urn] : []))[0];
  const connected = source.kind === "site" ? source.attachments[0]?.urn : undefined;
  const about = urn ?? connected ?? "";
  return {
    rule: networkIntentRule,
    urn: about,
    type: typeOf(about),
    outcome: "fail",
    severity: kind === "open" ? "critical" : "high",
    controls: [],
    blocking: true,
  };
}

function typeOf(urn: string): string {
  return /::(?:[^:]+\$)?([^:$]+:[^:]+:[^:]+)::[^:]+$/.exec(urn)?.[1] ?? "";
}
