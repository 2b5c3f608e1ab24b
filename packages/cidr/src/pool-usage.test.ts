// How much of a pool is left, and how many networks that is.

import fc from "fast-check";
import { expect, test } from "vitest";

import { emptyLock } from "./address-lock.ts";
import { formatBlock, overlaps, parseBlock, subBlock, type Block } from "./block.ts";
import { networksThatFit, poolUsage } from "./pool-usage.ts";

function block(cidr: string): Block {
  const parsed = parseBlock(cidr);
  if (parsed === undefined) throw new Error(cidr);
  return parsed;
}

const pools = [{ code: "ministries", block: block("10.64.0.0/16") }];

test("an empty pool holds as many networks as it has parts", () => {
  expect(networksThatFit(pools, [], emptyLock, { code: "ministries", prefixLength: 22 })).toBe(64);
});

test("a network needs room in one piece: scattered addresses are free and hold nothing", () => {
  const taken = Array.from({ length: 64 }, (_, part) => subBlock(block("10.64.0.0/16"), 24, part * 4));
  expect(poolUsage(pools, taken, emptyLock)).toMatchObject([{ free: 3 * 64 * 256 }]);
  expect(networksThatFit(pools, taken, emptyLock, { code: "ministries", prefixLength: 22 })).toBe(0);
  expect(networksThatFit(pools, taken, emptyLock, { code: "ministries", prefixLength: 23 })).toBe(64);
});

test("the number is that of the parts that share no address with anything given out", () => {
  const part = fc.record({ prefixLength: fc.integer({ min: 17, max: 26 }), seed: fc.nat() });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.integer({ min: 17, max: 24 }), (parts, prefixLength) => {
      const range = block("10.64.0.0/16");
      const taken = parts.map((one) => subBlock(range, one.prefixLength, one.seed % 2 ** (one.prefixLength - 16)));
      const all = Array.from({ length: 2 ** (prefixLength - 16) }, (_, at) => subBlock(range, prefixLength, at));
      const free = all.filter((candidate) => taken.every((other) => !overlaps(candidate, other)));
      const fit = networksThatFit(pools, taken, emptyLock, { code: "ministries", prefixLength });
      expect(fit, taken.map(formatBlock).join()).toBe(free.length);
    }),
  );
});
