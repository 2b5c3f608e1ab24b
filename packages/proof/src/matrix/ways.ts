// Ways that packets may take, without asking any packet.

import type { Firewall } from "../filter/firewall.ts";

/** One way: what it passes, and where it ends. */
export interface Way {
  /** Every one of them must let it pass. None: it is not inspected. */
  readonly firewalls: readonly Firewall[];
  /**
   * "arrives"; "forgotten": it arrives, but answers may meet another endpoint of the same firewall; "doubtful": it
   * leaves by something that the plans do not show the end of; "lost": it goes nowhere.
   */
  readonly fate: "arrives" | "forgotten" | "doubtful" | "lost";
}

/** All ways that some packets of a conversation may take. The same ways are the same object. */
export type Ways = readonly Way[];

export const arrives: Way = { firewalls: [], fate: "arrives" };
export const doubtful: Way = { firewalls: [], fate: "doubtful" };
export const lost: Way = { firewalls: [], fate: "lost" };

/** Ways that first pass a firewall. */
export function behind(firewall: Firewall, ways: readonly Way[]): Way[] {
  return ways.map(({ firewalls, fate }) => ({ firewalls: [firewall, ...firewalls], fate }));
}

/** Gives out one object for the same ways, so that what follows from them is found by it. */
export class WaySets {
  readonly #sets = new Map<string, Ways>();
  readonly #numbers = new Map<Firewall, number>();

  of(ways: readonly Way[]): Ways {
    const byKey = new Map(ways.map((way) => [this.#keyOf(way), way]));
    const keys = [...byKey.keys()].toSorted();
    const key = keys.join(";");
    let set = this.#sets.get(key);
    if (set === undefined) this.#sets.set(key, (set = keys.flatMap((each) => byKey.get(each) ?? [])));
    return set;
  }

  #keyOf({ firewalls, fate }: Way): string {
    return `${fate} ${firewalls.map((firewall) => this.#numberOf(firewall)).join()}`;
  }

  #numberOf(firewall: Firewall): number {
    let number = this.#numbers.get(firewall);
    if (number === undefined) this.#numbers.set(firewall, (number = this.#numbers.size));
    return number;
  }
}

/** Whether a conversation stays whole: all of both directions arrives, past the same firewalls. */
export function isOneConversation(there: Ways, back: Ways): boolean {
  const all = [...there, ...back];
  const [first, ...others] = all.map(({ firewalls }) => new Set(firewalls));
  return (
    there.length > 0 &&
    back.length > 0 &&
    all.every(({ fate }) => fate === "arrives") &&
    others.every((other) => other.size === first?.size && [...other].every((firewall) => first.has(firewall)))
  );
}
