import { expect, test } from "vitest";

import { longestPause } from "./schedules.ts";

test.each([
  ["rate(1 day)", 1],
  ["rate(12 hours)", 0.5],
  ["rate(90 days)", 90],
  ["cron(0 4 * * ? *)", 30],
  ["cron(0 4 1 1/3 ? *)", 90],
  ["cron(0 4 1 JAN,JUL ? *)", 180],
  ["cron(0 4 ? 1-3 2#1 *)", 300],
  ["cron(0 4 1 12 ? *)", 360],
  ["cron(0 4 1 */2 ? *)", 60],
])("%s pauses for %d days at most", (expression, days) => {
  expect(longestPause(expression)).toBe(days);
});

test.each(["", "daily", "rate(1 month)", "cron(0 4)", "cron(0 4 1 13 ? *)", "cron(0 4 1 1/0 ? *)"])(
  "%j is no schedule that can be read",
  (expression) => {
    expect(longestPause(expression)).toBeUndefined();
  },
);
