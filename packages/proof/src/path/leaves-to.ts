// What happens to traffic from a subnet to somewhere outside all networks: the internet, or what is elsewhere.

import { parseBlock, type Block } from "@temelj/cidr";

import { crossHub } from "./cross-hub.ts";
import type { Network, NetworkModel, Subnet } from "../model/network-model.ts";
import { placeOf, unknownReach, type Hop, type Question, type Reach } from "./reach.ts";

/** What is asked of the outside. */
export interface OutsideQuestion extends Question {
  /** Name of the host, where one is asked for. */
  readonly host?: string;
}

/** Whether packets leave for a range, and answers come back. `0.0.0.0/0` is the internet. */
export function leavesTo(model: NetworkModel, from: Subnet, cidr: string, question: OutsideQuestion): Reach {
  const block = parseBlock(cidr);
  if (block === undefined) throw new Error(`${cidr} is no block`);
  const unknown = unknownReach(model);
  if (unknown !== undefined) return unknown;
  const at = placeOf(from);
  const route = from.routes?.find(block);
  if (route === undefined) return { outcome: "stopped", hops: [{ at, does: `has no route to ${cidr}` }] };
  if (route.target.kind !== "transit-gateway") {
    const does = `routes ${route.cidr} to ${route.target.kind} ${route.target.id}, past the hub`;
    return { outcome: "reached", hops: [{ at, does }] };
  }
  const hops: Hop[] = [{ at, does: `routes ${route.cidr} to the hub` }];
  const asked = { ...question, from: from.block, to: block.prefixLength === 0 ? ("internet" as const) : block };
  const network = crossHub(model, from.network, block, asked, hops);
  const left = network !== undefined && exits(model, network, block, from, hops);
  return { outcome: left ? "reached" : "stopped", hops };
}

/** Out of the network at the end of the way, and from there back. */
function exits(model: NetworkModel, network: Network, to: Block, from: Subnet, hops: Hop[]): boolean {
  const out = network.subnets.map((subnet) => ({ subnet, route: subnet.routes?.find(to) }));
  const way = out.find(({ route }) => route?.target.kind === "nat" || route?.target.kind === "internet");
  if (way?.route === undefined) {
    hops.push({ at: network.label, does: "leads nowhere from here" });
    return false;
  }
  const { target, cidr } = way.route;
  hops.push({ at: placeOf(way.subnet), does: `routes ${cidr} to ${target.kind} ${target.id}` });
  const back = model.natRoutes.get(target.id)?.find(from.block);
  if (target.kind !== "nat" || back?.target.kind !== "transit-gateway") {
    hops.push({ at: `${target.kind} ${target.id}`, does: `has no way back to ${from.cidr}` });
    return false;
  }
  hops.push({ at: `${target.kind} ${target.id}`, does: `routes ${back.cidr} back to the hub` });
  if (crossHub(model, network, from.block, undefined, hops) !== from.network) return false;
  hops.push({ at: placeOf(from), does: "gets the answer" });
  return true;
}
