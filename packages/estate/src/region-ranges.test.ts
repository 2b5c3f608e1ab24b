import { expect, test } from "vitest";

import { regionRanges } from "./region-ranges.ts";

test("a range is in the region that its pool says, in the order of the pools", () => {
  const pools = [
    { code: "ministries", cidr: "10.72.0.0/14", region: "home" },
    { code: "standby", cidr: "10.96.0.0/14", region: "backup" },
    { code: "services", cidr: "10.64.0.0/16", region: "home" },
  ] as const;
  expect(regionRanges({ pools })).toEqual({ home: ["10.72.0.0/14", "10.64.0.0/16"], backup: ["10.96.0.0/14"] });
});
