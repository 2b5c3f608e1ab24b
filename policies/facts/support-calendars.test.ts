import { expect, test } from "vitest";

import { eksVersions, hasEnded, lambdaRuntimes, oldestEksVersion } from "./support-calendars.ts";

test.each([eksVersions, lambdaRuntimes])("$source has days in order", ({ readOn, ends }) => {
  const days = Object.values(ends);
  for (const day of [readOn, ...days]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
  expect(days).toEqual(days.toSorted());
});

test.each([
  ["2026-07-29", "1.33"],
  ["2026-07-30", "1.34"],
  ["2026-11-24", "1.34"],
  ["2026-12-03", "1.35"],
  ["2027-03-28", "1.36"],
  ["2030-01-01", "1.36"],
])("on %s the oldest supported version of EKS is %s", (day, version) => {
  expect(oldestEksVersion(day)).toBe(version);
});

test("a version is supported on its last day, and one that is not in the calendar is not judged", () => {
  expect(hasEnded(lambdaRuntimes, "nodejs20.x", "2026-04-30")).toBe(false);
  expect(hasEnded(lambdaRuntimes, "nodejs20.x", "2026-05-01")).toBe(true);
  expect(hasEnded(lambdaRuntimes, "python3.99", "2030-01-01")).toBe(false);
});
