// Every pair of places and every port against what was intended: who may speak, and who must not.

import type { NetworkModel, Place } from "../model/network-model.ts";
import type { Question } from "../path/packet.ts";
import { Carriages, type Ways } from "./carriage.ts";
import { FirewallClasses, type Answers } from "./firewall-classes.ts";
import { LocalFilters } from "./local-filters.ts";

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
export function segmentMatrix(model: NetworkModel, { questions, allowed }: MatrixIntent): Matrix {
  const places: Place[] = [...model.networks.values(), ...model.sites.values()];
  // Nothing begins where firewalls stand: packets only pass.
  const passed = new Set<Place>([...model.byEndpoint.values()].map(({ subnet }) => subnet.network));
  const carriages = new Carriages(model);
  const classes = new FirewallClasses(model, places, questions);
  const filters = new LocalFilters(model);
  const compared = new Map<Answers, Map<ReadonlySet<string>, Comparison>>();
  const compare = (answers: Answers, intended: ReadonlySet<string>): Comparison => {
    let known = compared.get(answers);
    if (known === undefined) compared.set(answers, (known = new Map()));
    let comparison = known.get(intended);
    if (comparison === undefined) known.set(intended, (comparison = compareWith(answers, questions, intended)));
    return comparison;
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
      const { some, open, closed, through } = compare(answers, intended);
      if (some) reached += 1;
      const pair = { from: source.label, to: target.label, source, target };
      if (open.length > 0) deviations.push({ ...pair, kind: "open", questions: open });
      if (closed.length + through.length === 0) continue;
      const lost = answersCome(carriages, source, target)
        ? through.filter((question) => !filters.let(source, target, question))
        : through;
      const all = questions.filter((question) => closed.includes(question) || lost.includes(question));
      if (all.length > 0) deviations.push({ ...pair, kind: "closed", questions: all });
    }
  }
  return { pairs, answers: pairs * questions.length, reached, deviations };
}

interface Comparison {
  /** Whether anything passes at all. */
  readonly some: boolean;
  /** What passes and must not. */
  readonly open: readonly Question[];
  /** What must pass and does not. */
  readonly closed: readonly Question[];
  /** What passes on its way there, as intended. */
  readonly through: readonly Question[];
}

function compareWith(answers: Answers, questions: readonly Question[], intended: ReadonlySet<string>): Comparison {
  const is = (which: keyof Answers, wanted: boolean, may: boolean): Question[] =>
    questions.filter(
      (question, place) => answers[which][place] === wanted && intended.has(questionKey(question)) === may,
    );
  return {
    some: answers.some.includes(true),
    open: is("some", true, false),
    closed: is("whole", false, true),
    through: is("whole", true, true),
  };
}

/** Whether answers come back, past the same firewalls and their same endpoints; a site by whatever it answers. */
function answersCome(carriages: Carriages, from: Place, to: Place): boolean {
  const there = carriages.between(from, to);
  const everyWay = [...carriages.departuresOf(to)].map((departure) => carriages.by(departure, from));
  const back = to.kind === "site" ? everyWay : [carriages.between(to, from)];
  const complete =
    from.kind === "network" || carriages.departuresOf(from).every((one) => carriages.by(one, to).length > 0);
  return complete && back.every((ways) => ways.length > 0 && areOneWay([there, ways]));
}

function areOneWay(all: readonly Ways[]): boolean {
  const ways = all.flat();
  if (ways.some(({ forgetful }) => forgetful)) return false;
  const [first, ...others] = ways.map(({ firewalls }) => new Set(firewalls));
  return others.every((other) => other.size === first?.size && [...other].every((firewall) => first.has(firewall)));
}
