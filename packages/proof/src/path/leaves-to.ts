// What happens to traffic from a subnet to somewhere outside all networks: the internet, or what is elsewhere.

import { contains, formatBlock, parseBlock, type Block } from "@temelj/cidr";

import type { Nat, NetworkModel, Subnet } from "../model/network-model.ts";
import { answering, askingFor, unknownReach, withoutGroups } from "./converse.ts";
import { arrive, blockOf, depart, subnetEnd, type Departed, type End } from "./ends.ts";
import type { Asking } from "./filters.ts";
import { crossHub } from "./cross-hub.ts";
import { leaveSubnet } from "./leave-subnet.ts";
import { placeOf, Trail, type Arrival, type Question, type Reach } from "./packet.ts";
import { isSymmetric } from "./pass-firewall.ts";

/**
 * Whether packets leave for a range, and answers come back. `0.0.0.0/0` is the internet.
 *
 * @param judged "known" asks the filters that the plans show: what they do not show must not hide a way out
 */
export function leavesTo(
  model: NetworkModel,
  from: Subnet | End,
  cidr: string,
  question: Question,
  judged: "known" | "routes" = "known",
): Reach {
  const block = parseBlock(cidr);
  if (block === undefined) throw new Error(`${cidr} is no block`);
  const unknown = unknownReach(model);
  if (unknown !== undefined) return unknown;
  const trail = new Trail();
  const end = "kind" in from ? from : subnetEnd(from);
  const to = block.prefixLength === 0 ? ("internet" as const) : block;
  const packet = { from: blockOf(end), to: block, asks: { ...question, from: blockOf(end), to } };
  const came = depart(model, end, packet, askingFor(question, judged), trail);
  const left = came !== undefined && leaves(model, end, block, came, answering(question, judged), trail);
  if (trail.refused) trail.go("without it", withoutGroups(leavesTo(model, from, cidr, question, "routes")));
  return { outcome: left ? "reached" : "stopped", hops: trail.hops };
}

function leaves(model: NetworkModel, home: End, block: Block, came: Departed, back: Asking, trail: Trail): boolean {
  if (came.kind === "network") {
    trail.go(came.network.label, "is a network of the government: it does not leave");
    return false;
  }
  if (came.kind === "site") {
    trail.go(came.site.label, "arrives");
    const end: End = { kind: "site", site: came.site, block, by: came.by };
    const returned = depart(model, end, { from: block, to: came.as, asks: undefined }, back, trail);
    return returned !== undefined && arrive(home, returned, block, back, trail) && isSymmetric(model, trail);
  }
  const { subnet, cidr, target } = came;
  const leads = `routes ${cidr} to ${target.kind} ${target.id}`;
  const own = home.kind === "subnet" && subnet.network === home.subnet.network;
  if (own || (target.kind !== "nat" && target.kind !== "internet")) {
    trail.go(placeOf(subnet), `${leads}, past the hub`);
    return true;
  }
  trail.go(placeOf(subnet), leads);
  const nat = target.kind === "nat" ? model.natGateways.get(target.id) : undefined;
  if (nat === undefined) {
    trail.go(`${target.kind} ${target.id}`, `does not translate ${formatBlock(blockOf(home))}: nothing comes back`);
    return false;
  }
  const returned = backFrom(model, nat, subnet, { from: block, to: came.as }, trail);
  return returned !== undefined && arrive(home, returned, block, back, trail) && isSymmetric(model, trail);
}

/** What a NAT gateway gets from outside goes back by its own table, or its subnet's. */
function backFrom(
  model: NetworkModel,
  nat: Nat,
  beside: Subnet,
  ends: { readonly from: Block; readonly to: Block },
  trail: Trail,
): Arrival | undefined {
  const at: Subnet = { ...(nat.subnet ?? beside), name: `nat ${nat.id}`, routes: nat.routes };
  const packet = { ...ends, asks: undefined };
  if (at.network.inside.some((block) => contains(block, ends.to))) return { kind: "network", network: at.network };
  const left = leaveSubnet(model, at, packet, trail);
  if (left === undefined || left.kind === "out") return left;
  return crossHub(model, { attachment: left.attachment.id, gateway: left.attachment.gateway }, left.packet, trail);
}
