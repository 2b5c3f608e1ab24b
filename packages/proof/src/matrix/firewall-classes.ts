// Places that no firewall tells apart: what is answered for one of a class is answered for all.

import type { Block } from "@temelj/cidr";

import { addressExtent, judge, rulesFrom, type Firewall } from "../filter/firewall.ts";
import type { AddressSet } from "../filter/parse-firewall-rules.ts";
import type { NetworkModel, Place } from "../model/network-model.ts";
import type { Question } from "../path/packet.ts";
import type { Ways } from "./ways.ts";

/** What may pass by some ways, in the order of the questions. */
export interface Answers {
  /** Passes whole, whichever way it takes. */
  readonly whole: readonly boolean[];
  /** Some of it passes by some way. */
  readonly some: readonly boolean[];
  /** Some of some question passes. */
  readonly any: boolean;
}

type Passes = "all" | "some" | "none";

/** Classes of places, as all firewalls together see them, and what they are answered. */
export class FirewallClasses {
  readonly #questions: readonly Question[];
  readonly #classes: ReadonlyMap<Place, number>;
  readonly #size: number;
  readonly #answers = new Map<Ways, Map<number, Answers>>();
  /** By firewall, then by class of the source. */
  readonly #sources = new Map<Firewall, Map<number, readonly Narrowed[]>>();

  constructor(model: NetworkModel, places: readonly Place[], questions: readonly Question[]) {
    this.#questions = questions;
    const firewalls = new Set([
      ...model.byAttachment.values(),
      ...[...model.byEndpoint.values()].map((each) => each.firewall),
    ]);
    const sets = distinctSets([...firewalls]);
    const numbers = new Map<string, number>();
    this.#classes = new Map(
      places.map((place) => {
        const seen = place.blocks.map((block) => sets.map((set) => addressExtent(set, block)).join()).join(";");
        const number = numbers.get(seen) ?? numbers.size;
        numbers.set(seen, number);
        return [place, number];
      }),
    );
    this.#size = numbers.size;
  }

  /** What is answered to all questions of one place to another by some ways. */
  answers(ways: Ways, from: Place, to: Place): Answers {
    let known = this.#answers.get(ways);
    if (known === undefined) this.#answers.set(ways, (known = new Map()));
    const pair = (this.#classes.get(from) ?? 0) * this.#size + (this.#classes.get(to) ?? 0);
    let answers = known.get(pair);
    if (answers === undefined) known.set(pair, (answers = this.#judge(ways, from, to)));
    return answers;
  }

  #judge(ways: Ways, from: Place, to: Place): Answers {
    const narrowed = ways.map(({ firewalls, fate }) => {
      return fate === "lost" ? undefined : firewalls.map((firewall) => this.#narrowed(firewall, from));
    });
    const passes = this.#questions.map((question) =>
      narrowed.map((way) =>
        way === undefined ? "none" : least(way.map((each) => judgeBlocks(each, to.blocks, question))),
      ),
    );
    const some = passes.map((each) => each.some((pass) => pass !== "none"));
    const whole = passes.map((each) => each.length > 0 && each.every((pass) => pass === "all"));
    return { whole, some, any: some.includes(true) };
  }

  /** A firewall with only the rules that speak of a place: most speak of others. */
  #narrowed(firewall: Firewall, from: Place): readonly Narrowed[] {
    let known = this.#sources.get(firewall);
    if (known === undefined) this.#sources.set(firewall, (known = new Map()));
    const number = this.#classes.get(from) ?? 0;
    let narrowed = known.get(number);
    if (narrowed === undefined) {
      const { defaults } = firewall;
      narrowed = from.blocks.map((block) => ({ from: block, rules: rulesFrom(firewall.rules, block), defaults }));
      known.set(number, narrowed);
    }
    return narrowed;
  }
}

/** What a firewall says of one block. */
interface Narrowed extends Pick<Firewall, "rules" | "defaults"> {
  readonly from: Block;
}

function judgeBlocks(sources: readonly Narrowed[], to: readonly Block[], { protocol, port }: Question): Passes {
  const verdicts = new Set(
    sources.flatMap((source) =>
      to.map((target) => judge(source, { from: source.from, to: target, protocol, port }).passes),
    ),
  );
  const [only = "none", ...more] = verdicts;
  return more.length === 0 ? only : "some";
}

/** One after the other: the strictest decides. */
function least(passes: readonly Passes[]): Passes {
  if (passes.includes("none")) return "none";
  return passes.includes("some") ? "some" : "all";
}

function distinctSets(firewalls: readonly Firewall[]): AddressSet[] {
  const sets = new Map<string, AddressSet>();
  for (const { rules } of firewalls) {
    for (const { from, to } of rules) for (const set of [from, to]) sets.set(keyOf(set), set);
  }
  return [...sets.values()];
}

function keyOf({ negated, blocks }: AddressSet): string {
  return `${negated ? "!" : ""}${blocks.map(({ first, prefixLength }) => `${first}/${prefixLength}`).join()}`;
}
