// Several verdicts made one, in a logic of three values: what is certain wins over what is unknown.

import { UnknownRead, verdictOf } from "./unknown-read.ts";
import { fail, notApplicable, pass, type FailDetails, type Verdict } from "./verdict.ts";

/** Every check must pass: the first failure, else the first unknown, else pass. All not applicable: the first reason. */
export function allOf(...checks: readonly (() => Verdict)[]): Verdict {
  const verdicts = checks.map(verdictOf);
  return (
    verdicts.find(({ outcome }) => outcome === "fail") ??
    verdicts.find(({ outcome }) => outcome === "unknown") ??
    verdicts.find(({ outcome }) => outcome === "pass") ??
    verdicts[0] ??
    pass()
  );
}

/** One check that passes is enough: else the first unknown, else the first failure. */
export function anyOf(...checks: readonly (() => Verdict)[]): Verdict {
  const verdicts = checks.map(verdictOf);
  return (
    verdicts.find(({ outcome }) => outcome === "pass") ??
    verdicts.find(({ outcome }) => outcome === "unknown") ??
    verdicts.find(({ outcome }) => outcome === "fail") ??
    verdicts[0] ??
    notApplicable("nothing to judge")
  );
}

/** A value or a list of values, as a list: an absent one is empty. */
export function listed<Item>(value: Item | readonly Item[] | null | undefined): readonly Item[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/**
 * Looks for a bad item: fails with what `describe` says of the first, passes when there is none. An item that can't
 * be decided gives "unknown", unless another one is bad for certain.
 */
export function noneOf<Item>(
  items: Item | readonly Item[] | undefined,
  isBad: (item: Item, index: number) => boolean,
  describe: (item: Item, index: number) => FailDetails,
): Verdict {
  const list = listed(items);
  const checks = Array.from({ length: list.length }, (_, index) => (): Verdict => {
    const item = list[index];
    return item !== undefined && isBad(item, index) ? fail(describe(item, index)) : pass();
  });
  return allOf(...checks);
}

/** The first item that holds, skipping those that can't be decided; throws {@link UnknownRead} when only they remain. */
export function findCertain<Item>(items: readonly Item[], holds: (item: Item) => boolean): Item | undefined {
  let doubt: UnknownRead | undefined;
  for (let index = 0; index < items.length; index += 1) {
    try {
      const item = items[index];
      if (item !== undefined && holds(item)) return item;
    } catch (error) {
      if (!(error instanceof UnknownRead)) throw error;
      doubt ??= error;
    }
  }
  if (doubt !== undefined) throw doubt;
  return undefined;
}

// Array.isArray alone loses the item's type on readonly lists.
function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}
