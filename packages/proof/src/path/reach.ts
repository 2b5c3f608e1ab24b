// Whether one subnet reaches another: hop by hop over the compiled plan, there and back.

import { formatBlock, type Block } from "@temelj/cidr";

import { crossHub } from "./cross-hub.ts";
import { passes, type Flow } from "../filter/filter-traffic.ts";
import type { NetworkModel, Subnet } from "../model/network-model.ts";

/** One step of a path, or what ends it. */
export interface Hop {
  /** Name of the place. */
  readonly at: string;
  readonly does: string;
}

/** The answer to a question. */
export interface Reach {
  readonly outcome: "reached" | "stopped" | "unknown";
  /** The path; the last hop arrives, or says what stops it. */
  readonly hops: readonly Hop[];
}

/** What is asked: TCP or UDP to a port. Answers come back to the ephemeral ports. */
export interface Question {
  readonly protocol: "tcp" | "udp";
  readonly port: number;
}

const numbers = { tcp: 6, udp: 17 } as const;
/** Ports from which Linux and Windows ask. RFC 6056; Linux's own default is narrower. */
const ephemeral = { fromPort: 32_768, toPort: 60_999 } as const;

/** Whether packets get from a subnet to a subnet, and answers back. */
export function reach(model: NetworkModel, from: Subnet, to: Subnet, question: Question): Reach {
  const unknown = unknownReach(model);
  if (unknown !== undefined) return unknown;
  const { protocol, port } = question;
  const hops: Hop[] = [];
  const there: Flow = { protocol: numbers[protocol], fromPort: port, toPort: port };
  const back: Flow = { protocol: numbers[protocol], ...ephemeral };
  const arrived = travel(model, from, to, there, question, hops) && travel(model, to, from, back, undefined, hops);
  return { outcome: arrived ? "reached" : "stopped", hops };
}

/** The answer to every question about a network that is not known well enough. */
export function unknownReach({ unknown }: NetworkModel): Reach | undefined {
  const [first] = unknown;
  if (first === undefined) return undefined;
  return { outcome: "unknown", hops: [{ at: first, does: "is not known well enough to prove anything" }] };
}

/** @param asks what begins the conversation; undefined for its answers */
function travel(
  model: NetworkModel,
  from: Subnet,
  to: Subnet,
  flow: Flow,
  asks: Question | undefined,
  hops: Hop[],
): boolean {
  return (
    filtered(from, "egress", to.block, flow, hops) &&
    (from.network === to.network || carries(model, from, to, asks, hops)) &&
    enters(to, from.block, flow, hops)
  );
}

function enters(to: Subnet, from: Block, flow: Flow, hops: Hop[]): boolean {
  const entered = filtered(to, "ingress", from, flow, hops);
  if (entered) hops.push({ at: placeOf(to), does: "arrives" });
  return entered;
}

function filtered(subnet: Subnet, direction: "ingress" | "egress", other: Block, flow: Flow, hops: Hop[]): boolean {
  const at = placeOf(subnet);
  const { filter } = subnet;
  const verb = direction === "egress" ? "to" : "from";
  if (filter === undefined) {
    hops.push({ at, does: "has no network ACL of its own in the plan: nothing passes for certain" });
    return false;
  }
  if (passes(filter[direction], other, flow) === "none") {
    hops.push({ at, does: `network ACL lets nothing pass ${verb} ${formatBlock(other)}` });
    return false;
  }
  hops.push({ at, does: `network ACL lets it pass ${verb} ${formatBlock(other)}` });
  return true;
}

function carries(model: NetworkModel, from: Subnet, to: Subnet, asks: Question | undefined, hops: Hop[]): boolean {
  const at = placeOf(from);
  const route = from.routes?.find(to.block);
  if (route === undefined) {
    hops.push({ at, does: `has no route to ${to.cidr}` });
    return false;
  }
  if (route.target.kind !== "transit-gateway") {
    hops.push({ at, does: `routes ${route.cidr} to ${route.target.kind} ${route.target.id}, not to the hub` });
    return false;
  }
  hops.push({ at, does: `routes ${route.cidr} to the hub` });
  const asked = asks === undefined ? undefined : { ...asks, from: from.block, to: to.block };
  return crossHub(model, from.network, to.block, asked, hops) === to.network;
}

/** How a path calls a subnet. */
export function placeOf({ network, name }: Subnet): string {
  return `${network.label} ${name}`;
}
