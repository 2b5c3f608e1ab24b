// Whether one end reaches another: the question there, and the answer back.

import type { NetworkModel } from "../model/network-model.ts";
import { arrive, blockOf, depart, type End } from "./ends.ts";
import type { Asking } from "./filters.ts";
import { Trail, type Question, type Reach } from "./packet.ts";
import { isSymmetric } from "./pass-firewall.ts";

const numbers = { tcp: 6, udp: 17 } as const;
/** Ports from which Linux and Windows ask. RFC 6056; Linux's own default is narrower. */
const ephemeral = { fromPort: 32_768, toPort: 60_999 } as const;

/** Whether packets get from one end to another, and answers back. */
export function converse(
  model: NetworkModel,
  from: End,
  to: End,
  question: Question,
  judged: Asking["judged"] = "certain",
): Reach {
  const unknown = unknownReach(model);
  if (unknown !== undefined) return unknown;
  const trail = new Trail();
  const arrived = asks(model, from, to, question, judged, trail);
  if (trail.refused) trail.go("without it", withoutGroups(converse(model, from, to, question, "routes")));
  return { outcome: arrived ? "reached" : "stopped", hops: trail.hops };
}

/** What would stop it without what tenants may change: that is what keeps apart. */
export function withoutGroups({ outcome, hops }: Reach): string {
  const last = hops.at(-1);
  if (outcome === "reached" || last === undefined) return "routes and firewalls would let it through";
  return `${last.at} ${last.does}`;
}

/** The answer to every question about a network that is not known well enough. */
export function unknownReach({ unknown }: NetworkModel): Reach | undefined {
  const [first] = unknown;
  return first === undefined ? undefined : { outcome: "unknown", hops: [{ at: first.urn, does: first.why }] };
}

/** What filters are asked about the beginning of a conversation. */
export function askingFor({ protocol, port }: Question, judged: Asking["judged"]): Asking {
  return { flow: { protocol: numbers[protocol], fromPort: port, toPort: port }, begins: true, judged };
}

/** What filters are asked about its answers. */
export function answering({ protocol }: Question, judged: Asking["judged"]): Asking {
  return { flow: { protocol: numbers[protocol], ...ephemeral }, begins: false, judged };
}

function asks(
  model: NetworkModel,
  from: End,
  to: End,
  question: Question,
  judged: Asking["judged"],
  trail: Trail,
): boolean {
  const [speaker, spoken] = [blockOf(from), blockOf(to)];
  const { protocol, port } = question;
  const packet = { from: speaker, to: spoken, asks: { from: speaker, to: spoken, protocol, port } };
  const there = askingFor(question, judged);
  const came = depart(model, from, packet, there, trail);
  if (came === undefined || !arrive(to, came, came.as, there, trail)) return false;
  const back = answering(question, judged);
  // A site answers by the way that it was asked by: it learned both from the same hub.
  const answerer = came.kind === "site" && to.kind === "site" ? { ...to, by: came.by } : to;
  const returned = depart(model, answerer, { from: spoken, to: came.as, asks: undefined }, back, trail);
  return returned !== undefined && arrive(from, returned, spoken, back, trail) && isSymmetric(model, trail);
}
