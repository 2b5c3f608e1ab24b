// The table that a person reads.

import type { Row } from "./measuring.ts";
import type { Measured } from "./statistics.ts";

/** Lines of the table. */
export function printedRows(rows: readonly Row[]): string[] {
  const cells = rows.map(({ what, value, unit, target, met }) => [
    what,
    printedValue(value),
    unit,
    target === undefined ? "" : `${target}${met === true ? "  met" : "  MISSED"}`,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  return cells.map(([what = "", value = "", unit = "", target = ""]) =>
    `${what.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)} ${unit.padEnd(widths[2] ?? 0)}  ${target}`.trimEnd(),
  );
}

function printedValue(value: Measured | number | string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return figure(value);
  if (value.runs === 1) return figure(value.median);
  return `${figure(value.median)} (${figure(value.least)} to ${figure(value.most)})`;
}

function figure(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en-US");
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
