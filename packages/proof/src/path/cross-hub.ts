// The way over the hub: from table to table, through firewalls, until a network or something that stops it.

import { formatBlock, type Block } from "@temelj/cidr";

import { judge, type FirewallQuestion } from "../filter/firewall.ts";
import type { Network, NetworkModel } from "../model/network-model.ts";
import type { Hop } from "./reach.ts";

/** A table leads to a firewall, the firewall's to a network; more is a circle. */
const mostTables = 8;

/**
 * The network that a network's packets are carried to, or undefined when something stops them; `hops` says what.
 *
 * @param asks what the firewall is asked; undefined for answers, which pass where the question passed
 */
export function crossHub(
  model: NetworkModel,
  from: Network,
  to: Block,
  asks: FirewallQuestion | undefined,
  hops: Hop[],
): Network | undefined {
  let attachment = from.attachment;
  for (let tables = 0; tables < mostTables; tables += 1) {
    const table = attachment === undefined ? undefined : model.tableOf.get(attachment);
    const at = `hub ${table ?? ""}`;
    const entry = table === undefined ? undefined : model.tables.get(table)?.find(to);
    if (entry === undefined) {
      const does = table === undefined ? "no table is associated" : `has no route to ${formatBlock(to)}`;
      hops.push({ at, does });
      return undefined;
    }
    if (entry.kind === "blackhole") {
      hops.push({ at, does: `throws away ${entry.route.cidr}` });
      return undefined;
    }
    const firewall = model.firewalls.get(entry.attachment);
    if (firewall === undefined) {
      const network = model.byAttachment.get(entry.attachment);
      hops.push({ at, does: `${entry.how} route to ${network?.label ?? entry.attachment}` });
      return network;
    }
    hops.push({ at, does: `${entry.how} route to the firewall` });
    if (asks === undefined) hops.push({ at: "firewall", does: "lets the answer pass" });
    else {
      const { passes, because } = judge(firewall, asks);
      const does = { all: "lets it pass", some: "lets only a part of it pass", none: "drops it" }[passes];
      hops.push({ at: "firewall", does: `${does}: ${because}` });
      if (passes !== "all") return undefined;
    }
    ({ attachment } = firewall);
  }
  hops.push({ at: "hub", does: "leads in a circle" });
  return undefined;
}
