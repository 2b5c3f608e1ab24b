import { expect, test } from "vitest";

import { endpointMonthlyCost } from "./endpoint-cost.ts";

test.each([
  [[], ["a", "b"], 0],
  [["kms"], ["a"], 8.76],
  [["kms", "logs"], ["a", "b", "c"], 52.56],
])("%j in %j costs US$%d a month", (services, zones, usd) => {
  expect(endpointMonthlyCost(services, zones)).toBe(usd);
});
