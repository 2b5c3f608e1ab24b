import { blockSize, contains, formatBlock, overlaps, parseBlock, subBlock, type Block } from "@temelj/cidr";
import fc from "fast-check";
import { expect, test } from "vitest";

import { publicRanges } from "./public-ranges.ts";

const blockOf = (text: string): Block => parseBlock(text) ?? { first: 0, prefixLength: 0 };

test("private addresses are no part of the internet, and 9.0.0.0/8 beside them is", () => {
  const blocks = publicRanges([]);
  expect(blocks).toContain("8.0.0.0/7");
  for (const range of ["10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16"]) {
    expect(blocks.filter((block) => overlaps(blockOf(block), blockOf(range)))).toEqual([]);
  }
});

test("every address is either home, private or in exactly one block", () => {
  const ranges = fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: 4, max: 24 }), fc.nat())
      .map(([prefixLength, at]) => subBlock({ first: 0, prefixLength: 0 }, prefixLength, at % 2 ** prefixLength)),
    { maxLength: 6, selector: formatBlock },
  );
  const address = fc.nat({ max: 2 ** 31 - 1 }).map((half) => ({ first: half * 2, prefixLength: 32 }));
  const priv = ["10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16"].map(blockOf);
  fc.assert(
    fc.property(ranges, address, (home, one) => {
      const blocks = publicRanges(home.map(formatBlock)).map(blockOf);
      const inside = blocks.filter((block) => contains(block, one)).length;
      expect(inside).toBe([...home, ...priv].some((block) => contains(block, one)) ? 0 : 1);
      const sum = blocks.reduce((total, block) => total + blockSize(block), 0);
      expect(sum).toBeLessThan(2 ** 32);
    }),
  );
});
