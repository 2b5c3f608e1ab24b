// Blocks read and print the same, and their arithmetic agrees with counting addresses.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  alignedAt,
  blockSize,
  contains,
  formatBlock,
  nearestBlock,
  overlaps,
  parseBlock,
  subBlock,
  type Block,
} from "./block.ts";

const block: fc.Arbitrary<Block> = fc
  .record({
    prefixLength: fc.integer({ min: 0, max: 32 }),
    place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  })
  .map(({ prefixLength, place }) => {
    const size = 2 ** (32 - prefixLength);
    return { first: Math.floor(place * 2 ** prefixLength) * size, prefixLength };
  });

describe("a block", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(block, (one) => {
        expect(parseBlock(formatBlock(one))).toEqual(one);
      }),
    );
  });

  test.each([
    "",
    "10.0.0.0",
    "10.0.0.0/33",
    "10.0.0.0/-1",
    "10.0.0/8",
    "10.0.0.256/32",
    "10.0.0.1/8",
    "010.0.0.0/8",
    "10.0.0.0/08",
    " 10.0.0.0/8",
    "10.0.0.0/8 ",
    "0x0a.0.0.0/8",
    "2001:db8::/32",
    "10.0.0.0/8\n",
  ])("is not %j", (text) => {
    expect(parseBlock(text)).toBeUndefined();
  });

  test("with host bits set was meant to be the one that holds them", () => {
    expect(nearestBlock("10.72.3.4/16")).toEqual(parseBlock("10.72.0.0/16"));
    expect(nearestBlock("not a block")).toBeUndefined();
  });

  test("overlaps another when they share an address, in either order", () => {
    fc.assert(
      fc.property(block, block, (left, right) => {
        const shared =
          Math.min(left.first + blockSize(left), right.first + blockSize(right)) - Math.max(left.first, right.first);
        expect(overlaps(left, right)).toBe(shared > 0);
        expect(overlaps(right, left)).toBe(shared > 0);
        // Aligned blocks are nested or apart.
        expect(overlaps(left, right)).toBe(contains(left, right) || contains(right, left));
      }),
    );
  });

  test("is the sum of its parts, which are apart", () => {
    fc.assert(
      fc.property(block, fc.integer({ min: 0, max: 6 }), (whole, bits) => {
        const prefixLength = Math.min(32, whole.prefixLength + bits);
        const parts = Array.from({ length: 2 ** (prefixLength - whole.prefixLength) }, (_, position) =>
          subBlock(whole, prefixLength, position),
        );
        expect(parts.every((part) => contains(whole, part))).toBe(true);
        expect(parts.reduce((sum, part) => sum + blockSize(part), 0)).toBe(blockSize(whole));
        expect(new Set(parts.map(({ first }) => first)).size).toBe(parts.length);
      }),
    );
  });

  test.each([
    [7, 0],
    [33, 0],
    [9, 2],
    [9, -1],
  ])("has no part /%i number %i", (prefixLength, position) => {
    expect(() => subBlock({ first: 0, prefixLength: 8 }, prefixLength, position)).toThrow(RangeError);
  });

  test("that is aligned starts at or after the address, with nothing aligned between", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        fc.integer({ min: 1, max: 32 }),
        (address, prefixLength) => {
          const { first } = alignedAt(address, prefixLength);
          const size = blockSize({ prefixLength });
          expect(first % size).toBe(0);
          expect(first - address).toBeGreaterThanOrEqual(0);
          expect(first - address).toBeLessThan(size);
        },
      ),
    );
  });
});
