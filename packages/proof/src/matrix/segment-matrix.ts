// Every pair of networks and every port against what was intended: who may speak, and who must not.

import { Carriages, type Carriage } from "./carriage.ts";
import { judge, rulesFrom, type Firewall } from "../filter/firewall.ts";
import type { Network, NetworkModel, Subnet } from "../model/network-model.ts";
import type { Question } from "../path/reach.ts";

/** A pair that is not as intended. */
export interface Deviation {
  readonly from: string;
  readonly to: string;
  /** "open": it is reached, and must not be. "closed": it must be reached, and is not. */
  readonly kind: "open" | "closed";
  /** What was asked and answered otherwise than intended. */
  readonly questions: readonly Question[];
  readonly subnet: Subnet;
  readonly target: Network;
}

/** What the whole matrix says. */
export interface Matrix {
  readonly pairs: number;
  /** Answers: pairs times questions. */
  readonly answers: number;
  /** Pairs of which at least one question is answered. */
  readonly reached: number;
  readonly deviations: readonly Deviation[];
}

/** What is intended. */
export interface MatrixIntent {
  /** What is asked of every pair: each port of a flow, and one that no flow has. */
  readonly questions: readonly Question[];
  /** Those that a pair may ask, by {@link questionKey}; undefined for a pair that nobody intended anything about. */
  readonly allowed: (from: Network, to: Network) => ReadonlySet<string> | undefined;
}

/** `tcp 443`. */
export function questionKey({ protocol, port }: Question): string {
  return `${protocol} ${port}`;
}

/**
 * Compares every ordered pair of networks with the intent. Routes and firewalls decide here, there and back. Network
 * ACLs can only take away from that, so a pair that is apart here is apart whatever they say.
 */
export function segmentMatrix(model: NetworkModel, { questions, allowed }: MatrixIntent): Matrix {
  const networks = [...model.networks.values()];
  const carriages = new Carriages(model);
  const asked = questions.map((question) => [questionKey(question), question] as const);
  const deviations: Deviation[] = [];
  let pairs = 0;
  let reached = 0;
  for (const from of networks) {
    const firewallsOf = narrowed(from);
    for (const to of networks) {
      if (from === to) continue;
      const intended = allowed(from, to);
      if (intended === undefined) continue;
      pairs += 1;
      const carriage = carriages.between(from, to);
      const open: Question[] = [];
      const closed: Question[] = [];
      let some = false;
      for (const [key, question] of asked) {
        const passes = answer(carriage, from, to, question, firewallsOf);
        if (passes !== "none") some = true;
        if (intended.has(key)) {
          if (passes !== "all" || carriages.between(to, from).subnet === undefined) closed.push(question);
        } else if (passes !== "none") open.push(question);
      }
      if (some) reached += 1;
      const subnet = carriage.subnet ?? from.subnets[0];
      if (subnet === undefined) continue;
      const pair = { from: from.label, to: to.label, subnet, target: to };
      if (open.length > 0) deviations.push({ ...pair, kind: "open", questions: open });
      if (closed.length > 0) deviations.push({ ...pair, kind: "closed", questions: closed });
    }
  }
  return { pairs, answers: pairs * asked.length, reached, deviations };
}

/** Firewalls with only the rules that speak of a source. */
function narrowed({ block }: Network): (firewall: Firewall) => Pick<Firewall, "rules" | "defaults"> {
  const known = new Map<Firewall, Pick<Firewall, "rules" | "defaults">>();
  return (firewall) => {
    let narrow = known.get(firewall);
    if (narrow === undefined) {
      narrow = { rules: rulesFrom(firewall.rules, block), defaults: firewall.defaults };
      known.set(firewall, narrow);
    }
    return narrow;
  };
}

/** Of several ways, a packet may take any: what one lets pass may pass. */
function answer(
  { subnet, uninspected, firewalls }: Carriage,
  from: Network,
  to: Network,
  { protocol, port }: Question,
  firewallsOf: (firewall: Firewall) => Pick<Firewall, "rules" | "defaults">,
): "all" | "some" | "none" {
  if (subnet === undefined) return "none";
  if (uninspected) return "all";
  let best: "all" | "some" | "none" = "none";
  for (const firewall of firewalls) {
    const { passes } = judge(firewallsOf(firewall), { from: from.block, to: to.block, protocol, port });
    if (passes === "all") return "all";
    if (passes === "some") best = "some";
  }
  return best;
}
