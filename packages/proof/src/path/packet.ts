// A packet on its way, and what is said about it.

import type { Block } from "@temelj/cidr";

import type { Firewall, FirewallQuestion } from "../filter/firewall.ts";
import type { Network, Subnet } from "../model/network-model.ts";
import type { Site } from "../model/model-edges.ts";
import type { EdgeAttachment } from "../model/model-gateways.ts";
import type { RouteTarget } from "../facts/vpc-facts.ts";

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
  /** Name of the host in the internet, where one is asked for. */
  readonly host?: string;
}

/** Addresses that speak, and whom they speak to. */
export interface Packet {
  readonly from: Block;
  readonly to: Block;
  /** What firewalls are asked; undefined for answers, which pass where the question passed. */
  readonly asks: FirewallQuestion | undefined;
}

/** The way so far. */
export class Trail {
  readonly hops: Hop[] = [];
  /** Firewalls that let the question pass. */
  readonly asked: Set<Firewall>;
  /** Firewalls that saw the answer. */
  readonly answered: Set<Firewall>;
  /** Stopped by what workloads wear, which tenants may change. */
  refused = false;

  /** @param before what was passed before; a way that is only tried adds nothing to it */
  constructor(before?: Trail) {
    this.asked = new Set(before?.asked);
    this.answered = new Set(before?.answered);
  }

  go(at: string, does: string): void {
    this.hops.push({ at, does });
  }

  /** The last hop. Undefined, so that whoever stops can say so and end. */
  stop(at: string, does: string): undefined {
    this.hops.push({ at, does });
  }
}

/** Where a packet comes to. */
export type Arrival =
  | { readonly kind: "network"; readonly network: Network }
  | { readonly kind: "site"; readonly site: Site; readonly by: EdgeAttachment }
  /** Out of the last subnet: to the internet, or past the hub. */
  | { readonly kind: "out"; readonly subnet: Subnet; readonly cidr: string; readonly target: RouteTarget };

/** How a path calls a subnet. */
export function placeOf({ network, name }: Subnet): string {
  return `${network.label} ${name}`;
}
