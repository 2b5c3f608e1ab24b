import fc from "fast-check";
import { expect, test } from "vitest";

import { blockSize, contains, formatBlock, overlaps, parseBlock } from "./block.ts";
import { grownBlocks } from "./grown-blocks.ts";

test("a network that never grew is one block", () => {
  expect(grownBlocks({ cidr: "10.72.0.0/22", growth: "10.72.0.0/21" })).toEqual({ cidr: "10.72.0.0/22", added: [] });
});

test("one that doubled keeps the block that it began with", () => {
  expect(grownBlocks({ cidr: "10.72.0.0/21", growth: "10.72.0.0/21" })).toEqual({
    cidr: "10.72.0.0/22",
    added: ["10.72.4.0/22"],
  });
});

test("whatever the block, the parts fill it and share nothing, and the first begins where it began", () => {
  fc.assert(
    fc.property(fc.integer({ min: 16, max: 24 }), fc.nat({ max: 255 }), (prefixLength, position) => {
      const whole = { first: 10 * 2 ** 24 + position * blockSize({ prefixLength }), prefixLength };
      const { cidr, added } = grownBlocks({ cidr: formatBlock(whole), growth: formatBlock(whole) });
      const parts = [cidr, ...added].flatMap((text) => parseBlock(text) ?? []);
      expect(parts.map(({ first }) => first)[0]).toBe(whole.first);
      expect(parts.reduce((sum, part) => sum + blockSize(part), 0)).toBe(blockSize(whole));
      expect(parts.every((part) => contains(whole, part))).toBe(true);
      expect(parts.some((part, index) => parts.slice(index + 1).some((other) => overlaps(part, other)))).toBe(false);
    }),
  );
});
