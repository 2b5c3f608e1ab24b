import { assert as check, constantFrom, pre, property, string } from "fast-check";
import { describe, expect, test } from "vitest";

import { coversWildcard, matchesWildcard, overlapsWildcard } from "./wildcard.ts";

describe("matchesWildcard", () => {
  test.each([
    ["s3:*", "s3:GetObject", true],
    ["s3:Get*", "s3:PutObject", false],
    ["*", "", true],
    ["s3:Get?bject", "s3:GetObject", true],
    ["s3:Get?bject", "s3:Getbject", false],
    ["a*b*c", "aXbXbc", true],
    ["a*b*c", "aXcXb", false],
    ["arn:aws:s3:::logs/*", "arn:aws:s3:::logs", false],
  ])("%s on %s is %s", (pattern, text, expected) => {
    expect(matchesWildcard(pattern, text)).toBe(expected);
  });

  test("a hostile pattern is answered at once", () => {
    expect(matchesWildcard(`${"*a".repeat(2000)}b`, "a".repeat(2000))).toBe(false);
  });
});

test.each([
  ["s3:*", "s3:Get*", true],
  ["s3:Get*", "s3:*", false],
  ["*", "s3:*", true],
  ["s3:?et*", "s3:Get*", true],
  ["s3:Get?", "s3:Get*", false],
  ["s3:*Object*", "s3:GetObject?", true],
])("%s covers %s: %s", (pattern, other, expected) => {
  expect(coversWildcard(pattern, other)).toBe(expected);
});

test.each([
  ["s3:Get*", "s3:*Object", true],
  ["s3:Get*", "s3:Put*", false],
  ["*", "", true],
  ["a?c", "ab?", true],
  ["a?c", "ab", false],
  ["ab*", "*bc", true],
])("%s and %s overlap: %s", (left, right, expected) => {
  expect(overlapsWildcard(left, right)).toBe(expected);
});

const pattern = string({ unit: constantFrom("a", "b", "*", "?"), maxLength: 6 });
const text = string({ unit: constantFrom("a", "b"), maxLength: 6 });

/** Every text over two letters up to a length. */
function texts(length: number): readonly string[] {
  if (length === 0) return [""];
  const shorter = texts(length - 1);
  return [...shorter, ...shorter.flatMap((word) => (word.length < length - 1 ? [] : [`${word}a`, `${word}b`]))];
}

test("law: a pattern that covers another matches all that the other matches", () => {
  check(
    property(pattern, pattern, text, (left, right, word) => {
      pre(coversWildcard(left, right) && matchesWildcard(right, word));
      expect(matchesWildcard(left, word)).toBe(true);
    }),
  );
});

test("law: patterns overlap exactly when some text matches both", () => {
  const words = texts(7);
  const small = string({ unit: constantFrom("a", "b", "*", "?"), maxLength: 3 });
  check(
    property(small, small, (left, right) => {
      const shared = words.some((word) => matchesWildcard(left, word) && matchesWildcard(right, word));
      expect(overlapsWildcard(left, right)).toBe(shared);
      expect(overlapsWildcard(right, left)).toBe(shared);
    }),
  );
});
