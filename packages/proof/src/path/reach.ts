// Whether one place reaches another: hop by hop over the compiled plan, there and back.

import { contains, formatBlock } from "@temelj/cidr";

import type { Staff } from "../model/model-edges.ts";
import type { Network, NetworkModel, Place, Subnet } from "../model/network-model.ts";
import { converse, unknownReach } from "./converse.ts";
import { subnetEnd, type End, type SubnetEnd } from "./ends.ts";
import type { Asking } from "./filters.ts";
import type { Question, Reach } from "./packet.ts";

/** Whether packets get from a subnet to a subnet, and answers back. */
export function reach(model: NetworkModel, from: Subnet, to: Subnet, question: Question): Reach {
  return converse(model, subnetEnd(from), subnetEnd(to), question);
}

/**
 * Whether a place reaches another. Of a network's tiers one is enough, and what stops the first is shown when none
 * does; of a site every range must get through by every way, because nobody knows which one it takes.
 *
 * @param judged "routes" asks neither network ACLs nor security groups
 */
export function reachPlace(
  model: NetworkModel,
  from: Place,
  to: Place,
  question: Question,
  judged: Asking["judged"] = "certain",
): Reach {
  return unknownReach(model) ?? between(model, sources(from), targets(to), question, judged) ?? nowhere(from, to);
}

/** Whether staff reach a place: where their VPN lets them go, and on from the subnets that it puts them into. */
export function reachAsStaff(
  model: NetworkModel,
  staff: Staff,
  to: Place,
  question: Question,
  judged: Asking["judged"] = "certain",
): Reach {
  const unknown = unknownReach(model);
  if (unknown !== undefined) return unknown;
  const block = to.blocks.find((each) => !staff.authorized.some((range) => contains(range, each)));
  if (block !== undefined) return refused(`no rule of the client VPN authorizes ${formatBlock(block)}`);
  const other = to.blocks.find((each) => !staff.routed.some((range) => contains(range, each)));
  if (other !== undefined) return refused(`the client VPN has no route to ${formatBlock(other)}`);
  const ends = staff.subnets.map((subnet): SubnetEnd[] => [{ kind: "subnet", subnet, groups: staff.groups }]);
  return between(model, ends, targets(to), question, judged) ?? refused("the client VPN is in no subnet");
}

/** One subnet a tier is enough: zones differ in nothing but their letter. */
export function tierSubnets({ subnets }: Network): readonly Subnet[] {
  const tiers = Map.groupBy(subnets, ({ name }) => name.replace(/-[a-z]$/, ""));
  return [...tiers.values()].flatMap(([first]) => first ?? []);
}

/** Every end that a place speaks from. */
export function sourceEnds(place: Place): readonly End[] {
  return sources(place).flat();
}

/** All of the groups must get through, of each group one end. */
function between(
  model: NetworkModel,
  from: readonly (readonly End[])[],
  to: readonly (readonly End[])[],
  question: Question,
  judged: Asking["judged"],
): Reach | undefined {
  let first: Reach | undefined;
  for (const group of from) {
    for (const others of to) {
      const found = best(model, group, others, question, judged);
      if (found?.outcome === "stopped") return found;
      first ??= found;
    }
  }
  return first;
}

function best(
  model: NetworkModel,
  from: readonly End[],
  to: readonly End[],
  question: Question,
  judged: Asking["judged"],
): Reach | undefined {
  let first: Reach | undefined;
  for (const source of from) {
    for (const target of to) {
      const found = converse(model, source, target, question, judged);
      if (found.outcome !== "stopped") return found;
      first ??= found;
    }
  }
  return first;
}

/** Ends that a place speaks from: one of each group is enough, and every group must do. */
export function sources(place: Place): readonly (readonly End[])[] {
  if (place.kind === "network") return [tierSubnets(place).map(subnetEnd)];
  return place.attachments.flatMap((by) =>
    place.blocks.map((block): End[] => [{ kind: "site", site: place, block, by }]),
  );
}

/** Ends that a place is spoken to at, in the same groups. What a site is sent comes by the way that the hub knows. */
export function targets(place: Place): readonly (readonly End[])[] {
  if (place.kind === "network") return [tierSubnets(place).map(subnetEnd)];
  const [by] = place.attachments;
  return by === undefined ? [] : place.blocks.map((block): End[] => [{ kind: "site", site: place, block, by }]);
}

function nowhere(from: Place, to: Place): Reach {
  const empty = sources(from).flat().length === 0 ? from : to;
  const does = empty.kind === "site" ? "is connected by nothing in the plans" : "has no subnets";
  return { outcome: empty.kind === "site" ? "stopped" : "unknown", hops: [{ at: empty.label, does }] };
}

function refused(does: string): Reach {
  return { outcome: "stopped", hops: [{ at: "staff", does }] };
}
