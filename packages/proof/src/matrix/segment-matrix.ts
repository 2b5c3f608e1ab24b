// Every pair of places and every port against what was intended: who may speak, and who must not.

import type { NetworkModel, Place } from "../model/network-model.ts";
import type { Question } from "../path/packet.ts";
import { Carriages } from "./carriage.ts";
import { Conversations } from "./conversations.ts";
import { FirewallClasses, type Answers } from "./firewall-classes.ts";

/** A pair that is not as intended. */
export interface Deviation {
  /** Labels of both ends. */
  readonly from: string;
  readonly to: string;
  /** "open": it is reached, and must not be. "closed": it must be reached, and is not. */
  readonly kind: "open" | "closed";
  /** What was asked and answered otherwise than intended. */
  readonly questions: readonly Question[];
  readonly source: Place;
  readonly target: Place;
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
  readonly allowed: (from: Place, to: Place) => ReadonlySet<string> | undefined;
  /** Pairs that may ask what is allowed, and need not be able to. Undefined: none. */
  readonly optional?: (from: Place, to: Place) => boolean;
}

/** `tcp 443`. */
export function questionKey({ protocol, port }: Question): string {
  return `${protocol} ${port}`;
}

/**
 * Compares every ordered pair of places (networks, and sites that are connected) with the intent.
 *
 * A pair that must be apart is apart by routes and firewalls alone: security groups and network ACLs could only take
 * away from that, and tenants may change them. A pair that is to be connected must get through all of them, there and
 * back, by every way that its packets may take.
 */
export function segmentMatrix(model: NetworkModel, { questions, allowed, optional }: MatrixIntent): Matrix {
  const places: Place[] = [...model.networks.values(), ...model.sites.values()];
  // Nothing begins where firewalls stand: packets only pass.
  const passed = new Set<Place>([...model.byEndpoint.values()].map(({ subnet }) => subnet.network));
  const carriages = new Carriages(model);
  const classes = new FirewallClasses(model, places, questions);
  const conversations = new Conversations(model, carriages, classes);
  const keys = questions.map(questionKey);
  const asked = questions.map((question, at) => ({ question, at, key: keys[at] ?? "" }));
  const compared = new Map<Answers, Map<ReadonlySet<string>, readonly Question[]>>();
  const opened = (answers: Answers, intended: ReadonlySet<string>): readonly Question[] => {
    let known = compared.get(answers);
    if (known === undefined) compared.set(answers, (known = new Map()));
    let open = known.get(intended);
    if (open === undefined) {
      open = asked
        .filter(({ at, key }) => answers.some[at] === true && !intended.has(key))
        .map(({ question }) => question);
      known.set(intended, open);
    }
    return open;
  };
  const deviations: Deviation[] = [];
  let pairs = 0;
  let reached = 0;
  for (const source of places.filter((place) => !passed.has(place))) {
    for (const target of places) {
      if (source === target) continue;
      const intended = allowed(source, target);
      if (intended === undefined) continue;
      pairs += 1;
      const answers = classes.answers(carriages.between(source, target), source, target);
      if (answers.any) reached += 1;
      const open = opened(answers, intended);
      if (open.length > 0) deviations.push(deviation(source, target, "open", open));
      if (intended.size === 0 || optional?.(source, target) === true) continue;
      const closed = asked
        .filter(({ question, key, at }) => intended.has(key) && !conversations.let(source, target, question, at))
        .map(({ question }) => question);
      if (closed.length > 0) deviations.push(deviation(source, target, "closed", closed));
    }
  }
  return { pairs, answers: pairs * questions.length, reached, deviations };
}

function deviation(source: Place, target: Place, kind: Deviation["kind"], questions: readonly Question[]): Deviation {
  return { from: source.label, to: target.label, kind, questions, source, target };
}
