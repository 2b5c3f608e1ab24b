// The arithmetic of measurements, and how they are shown.

import { expect, test } from "vitest";

import { printedRows } from "./print-rows.ts";
import { measured } from "./statistics.ts";

test.each([
  [[3], { median: 3, least: 3, most: 3, runs: 1 }],
  [[5, 1, 3], { median: 3, least: 1, most: 5, runs: 3 }],
  [[4, 1, 3, 2], { median: 2.5, least: 1, most: 4, runs: 4 }],
])("of %j the statistics are %j", (values, expected) => {
  expect(measured(values)).toEqual(expected);
});

test("of nothing there are no statistics", () => {
  expect(() => measured([])).toThrow("nothing was measured");
});

test("a missed target is seen", () => {
  const rows = printedRows([
    { what: "help", unit: "ms", value: measured([120, 100, 110]), target: "< 200 ms", met: true },
    { what: "ratio", unit: "times", value: 1.234, target: "≤ 1", met: false },
  ]);
  expect(rows).toEqual(["help   110 (100 to 120) ms     < 200 ms  met", "ratio              1.23 times  ≤ 1  MISSED"]);
});
