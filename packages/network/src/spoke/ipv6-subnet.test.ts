import * as fc from "fast-check";
import { expect, test } from "vitest";

import { zoneLetters } from "../vpc/plan-subnets.ts";
import { hasIpv6, ipv6Place, ipv6Subnet } from "./ipv6-subnet.ts";

test.each([
  ["2001:db8:12:3400::/56", 0, "2001:db8:12:3400::/64"],
  ["2001:db8:12:3400::/56", 65, "2001:db8:12:3441::/64"],
  ["2001:db8:12::/56", 0, "2001:db8:12::/64"],
  ["2001:db8:12::/56", 1, "2001:db8:12:1::/64"],
  ["fd80::/56", 255, "fd80:0:0:ff::/64"],
  ["fd80::/56", 0, "fd80::/64"],
  ["fd80:0:0:ff00:0:0:0:0/56", 2, "fd80:0:0:ff02::/64"],
])("of %s, place %d is %s", (block, place, expected) => {
  expect(ipv6Subnet(block, place)).toBe(expected);
});

test.each(["2001:db8::/48", "2001:db8:12:3401::/56", "10.0.0.0/16"])("%s is refused", (block) => {
  expect(() => ipv6Subnet(block, 0)).toThrow(block);
});

test("private and data subnets have IPv6, the hub's interfaces and pods have none", () => {
  expect(["private", "data", "attachment", "pods"].map(hasIpv6)).toEqual([true, true, false, false]);
});

test("no two subnets of a spoke have one place, however often it grows", () => {
  const subnets = zoneLetters.flatMap((zone) =>
    (["private", "data"] as const).flatMap((tier) => [0, 1, 2, 3, 4].map((added) => ipv6Place(tier, zone, added))),
  );
  expect(new Set(subnets).size).toBe(subnets.length);
  expect(Math.max(...subnets)).toBeLessThan(256);
});

test("different places are different blocks", () => {
  const place = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(place, place, fc.integer({ min: 0, max: 255 }), (one, other, third) => {
      const block = `2001:db8:0:${(third * 256).toString(16)}::/56`.replace(":0::", "::");
      expect(ipv6Subnet(block, one) === ipv6Subnet(block, other)).toBe(one === other);
    }),
  );
});
