// Medians and ranges of repeated measurements.

/** Several measurements of one thing. */
export interface Measured {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** The statistics of at least one number. */
export function measured(values: readonly number[]): Measured {
  const sorted = values.toSorted((left, right) => left - right);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) throw new RangeError("nothing was measured");
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? least;
  const high = sorted[Math.ceil(middle)] ?? most;
  return { median: (low + high) / 2, least, most, runs: sorted.length };
}
