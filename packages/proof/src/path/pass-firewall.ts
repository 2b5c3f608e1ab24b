// A firewall on the way: it judges who begins, and lets answers pass to what it has seen.

import { judge, type Firewall } from "../filter/firewall.ts";
import type { NetworkModel } from "../model/network-model.ts";
import type { Packet, Trail } from "./packet.ts";

const verbs = { all: "lets it pass", some: "lets only a part of it pass", none: "drops it" } as const;

/** Whether all of it passes. */
export function passFirewall(model: NetworkModel, firewall: Firewall, { asks }: Packet, trail: Trail): boolean {
  const at = nameOf(model, firewall);
  if (asks === undefined) {
    const seen = trail.asked.has(firewall);
    trail.go(at, seen ? "lets the answer pass" : "has not seen the question, and drops the answer");
    trail.answered.add(firewall);
    return seen;
  }
  const { passes, because } = judge(firewall, asks);
  trail.go(at, `${verbs[passes]}: ${because}`);
  trail.asked.add(firewall);
  return passes === "all";
}

/** Whether every firewall that saw the question saw the answer: one that did not forgets the conversation. */
export function isSymmetric(model: NetworkModel, trail: Trail): boolean {
  const missed = [...trail.asked].find((firewall) => !trail.answered.has(firewall));
  if (missed === undefined) return true;
  trail.go(nameOf(model, missed), "has seen the question, and the answer goes another way");
  return false;
}

function nameOf({ byAttachment, byEndpoint }: NetworkModel, { name }: Firewall): string {
  const names = new Set([...byAttachment.values(), ...[...byEndpoint.values()].map(({ firewall }) => firewall)]);
  return names.size > 1 ? `firewall ${name}` : "firewall";
}
