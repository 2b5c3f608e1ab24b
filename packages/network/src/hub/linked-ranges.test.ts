import { blockSize, contains, formatBlock, overlaps, parseBlock, type Block } from "@temelj/cidr";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isThrownAway, linkedRanges, siteDestinations } from "./linked-ranges.ts";

const block = (text: string): Block => {
  const parsed = parseBlock(text);
  if (parsed === undefined) throw new Error(`${text} is no block`);
  return parsed;
};

const ranges = fc
  .record({ bits: fc.nat({ max: 2 ** 32 - 1 }), prefixLength: fc.integer({ min: 1, max: 31 }) })
  .map(({ bits, prefixLength }) => {
    const size = blockSize({ prefixLength });
    return formatBlock({ first: Math.floor(bits / size) * size, prefixLength });
  });

test("sites follow the internal ranges", () => {
  expect(linkedRanges({ internalRanges: ["10.64.0.0/12"] })).toEqual(["10.64.0.0/12"]);
  expect(linkedRanges({ internalRanges: ["10.64.0.0/12"], siteRanges: ["10.0.16.0/20"] })).toEqual([
    "10.64.0.0/12",
    "10.0.16.0/20",
  ]);
});

describe("the destinations of a site's range", () => {
  test.each([
    ["are the range itself", "10.0.16.0/20", ["10.0.0.0/12"], ["10.0.16.0/20"]],
    [
      "are its halves where the hub throws it away as it stands",
      "10.0.0.0/12",
      ["10.0.0.0/12"],
      ["10.0.0.0/13", "10.8.0.0/13"],
    ],
    ["are the range where nothing is thrown away", "10.0.0.0/12", [], ["10.0.0.0/12"]],
  ])("%s", (_, range, unreachableRanges, expected) => {
    expect(siteDestinations(range, { unreachableRanges })).toEqual(expected);
  });

  test("hold exactly its addresses, and are never what the hub throws away", () => {
    fc.assert(
      fc.property(ranges, fc.boolean(), (range, thrownAway) => {
        const unreachableRanges = thrownAway ? [range] : [];
        const destinations = siteDestinations(range, { unreachableRanges }).map(block);
        expect(destinations.reduce((sum, each) => sum + blockSize(each), 0)).toBe(blockSize(block(range)));
        for (const [position, each] of destinations.entries()) {
          expect(contains(block(range), each)).toBe(true);
          expect(unreachableRanges).not.toContain(formatBlock(each));
          for (const other of destinations.slice(position + 1)) expect(overlaps(each, other)).toBe(false);
        }
      }),
    );
  });
});

test.each([
  ["10.0.16.0/20", true],
  ["10.0.0.0/12", true],
  ["10.0.0.0/11", false],
  ["192.168.0.0/16", false],
])("what the hub throws away holds %s: %s", (range, expected) => {
  expect(isThrownAway(range, { unreachableRanges: ["10.0.0.0/12"] })).toBe(expected);
});
