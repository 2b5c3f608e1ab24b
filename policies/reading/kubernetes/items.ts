// Lists within objects, judged item by item: what is not known of one does not hide what is wrong with another.

import { pass, unknown, UnknownRead, type Verdict } from "@temelj/policy";

/** Judges every item of a list. An absent list passes. */
export function everyItem<Item>(
  list: readonly Item[] | undefined,
  path: string,
  check: (item: NonNullable<Item>, path: string) => Verdict,
): Verdict {
  return everyIndex(list?.length ?? 0, (index) => {
    const item = list?.[index];
    return item === undefined || item === null ? pass() : check(item, `${path}[${index}]`);
  });
}

/** The kit's `allOf` over many alike, without a function for each: the first failure, else the first unknown. */
export function everyIndex(count: number, check: (index: number) => Verdict): Verdict {
  let worst: Verdict | undefined;
  for (let index = 0; index < count; index += 1) {
    const verdict = attempt(check, index);
    if (verdict.outcome === "fail") return verdict;
    if (worst === undefined || weight[verdict.outcome] > weight[worst.outcome]) worst = verdict;
  }
  return worst ?? pass();
}

const weight = { "not-applicable": 0, pass: 1, unknown: 2, fail: 3 } as const;

function attempt(check: (index: number) => Verdict, index: number): Verdict {
  try {
    return check(index);
  } catch (error) {
    if (error instanceof UnknownRead) return unknown(error.path, error.message);
    throw error;
  }
}
