// Whether somebody in the internet may begin a conversation with a network.

import type { Network, NetworkModel } from "../model/network-model.ts";
import { unknownReach } from "./converse.ts";
import { placeOf, type Reach } from "./packet.ts";

/** The first way in, or what keeps the internet out. Filters are not asked: whoever has the address may change them. */
export function reachFromInternet(model: NetworkModel, network: Network): Reach {
  const unknown = unknownReach(model);
  if (unknown !== undefined) return unknown;
  const side = model.internet.get(network);
  const [entrance] = side?.entrances ?? [];
  if (entrance === undefined) {
    return { outcome: "stopped", hops: [{ at: network.label, does: side?.shutBy ?? "is in no plan" }] };
  }
  const { subnet, holder, gateway } = entrance;
  const hops = [
    { at: "internet", does: `comes in by the gateway ${gateway}, which nothing blocks inwards` },
    { at: placeOf(subnet), does: `has ${holder} with a public address` },
  ];
  return { outcome: "reached", hops };
}
