// Text of files cannot change how the terminal looks.

import fc from "fast-check";
import { expect, test } from "vitest";

import { visibleText } from "./visible-text.ts";

test.each([
  ["Kotor – čšž, 100 %\n\tfine", "Kotor – čšž, 100 %\n\tfine"],
  ["\u001B[31mred", "\\u001b[31mred"],
  ["a\rb\u0000\u0008", "a\\u000db\\u0000\\u0008"],
  ["turned \u202Eround", "turned \\u202eround"],
])("%j is shown as %j", (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test("no text keeps a character that a terminal obeys", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(visibleText(text)).not.toMatch(/(?![\t\n])\p{Cc}/u);
    }),
  );
});
