// The scanner agrees with JSON.parse about what is JSON, and says where a text stops being it.

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { scanJson } from "./scan-json.ts";
import { positionAt, positionsOf } from "./text-position.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON texts with one character taken away, changed or added, or cut off. */
const damaged = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom("", ",", '"', "{", "]", "\\", "0", "-", "\n", "\u0001", "e"),
    fc.boolean(),
  )
  .map(([text, place, put, cut]) => {
    const at = place % (text.length + 1);
    return `${text.slice(0, at)}${put}${cut ? "" : text.slice(at + (place % 2))}`;
  });

describe("the scanner", () => {
  test("finds a mistake exactly where JSON.parse refuses a text", () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.json(), fc.string()), (text) => {
        expect(scanJson(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["", 0, "a value"],
    ["hello", 0, "a value"],
    ['{"a":1', 6, "a comma or }"],
    ["[1,", 3, "a value"],
    ["[1 2]", 3, "a comma or ]"],
    ["[1,]", 3, "a value"],
    ['{"a":1,}', 7, "a key in double quotes"],
    ["{a:1}", 1, "a key in double quotes or }"],
    ['{"a" 1}', 5, "a colon"],
    ['"abc', 4, "the rest of a text, and its closing quote"],
    ['["a\tb"]', 3, "no line break or control character inside a text"],
    ['["\\x"]', 2, String.raw`an escape of JSON, such as \n or é`],
    ["{} {}", 3, "nothing more"],
    ["01", 1, "nothing more"],
    ["[tru]", 1, "a value or ]"],
  ])("says of %j that at %i stands not %s", (text, offset, expected) => {
    expect(scanJson(text)).toEqual({ offset, expected });
  });

  test("reads what is nested deeper than any stack", () => {
    const depth = 200_000;
    expect(scanJson(`${"[".repeat(depth)}${"]".repeat(depth)}`)).toBeUndefined();
    expect(scanJson("[".repeat(depth))?.offset).toBe(depth);
  });
});

describe("a position", () => {
  const text = '{\n  "a": [\n    {"b": 1},\n    {"b": {"c": null}}\n  ]\n}\n';

  test.each([
    [0, 1, 1],
    [4, 2, 3],
    [text.length, 7, 1],
  ])("of offset %i is %i:%i", (offset, line, column) => {
    expect(positionAt("f.json", text, offset)).toEqual({ file: "f.json", line, column });
  });

  test.each<[(string | number)[], number, number]>([
    [["a"], 2, 8],
    [["a", 1], 4, 5],
    [["a", 1, "b", "c"], 4, 17],
    [["a", 1, "missing"], 4, 5],
    [["nowhere"], 1, 1],
    [[], 1, 1],
  ])("of %j is %i:%i", (path, line, column) => {
    expect(positionsOf("f.json", text, [["a", 0], path])(path)).toEqual({ file: "f.json", line, column });
  });
});
