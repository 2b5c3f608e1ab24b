// Values in messages are short, on one line, and cannot change the terminal.

import { describe, expect, test } from "vitest";

import { label } from "./schema-issues.ts";
import { printable, shown, typeName } from "./shown-value.ts";

describe("a value in a message", () => {
  test.each([
    ["shared", '"shared"'],
    [["a", 1], '["a",1]'],
    [null, "null"],
    [undefined, "undefined"],
    [Number.NaN, '"NaN"'],
    ["two\nlines", String.raw`"two\nlines"`],
    ["\u001b[31mred", String.raw`"\u001b[31mred"`],
    ["turned\u202etxt", '"turned\ufffdtxt"'],
    ["x".repeat(100), `"${"x".repeat(79)}…`],
  ])("%j is %s", (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  test.each([
    [null, "nothing"],
    [[], "a list"],
    [{}, "a mapping"],
    [1, "a number"],
    ["", "a text"],
    [true, "true or false"],
  ])("%j is %s", (value, expected) => {
    expect(typeName(value)).toBe(expected);
  });
});

describe("a path", () => {
  test.each([
    [[], "the file"],
    [["services", 0, "portal", "domain"], "services[0].portal.domain"],
    [["statements", "aws:PrincipalArn"], 'statements."aws:PrincipalArn"'],
    [[""], '""'],
  ])("%j is %s", (path, expected) => {
    expect(label(path)).toBe(expected);
  });
});

test("a text keeps its letters", () => {
  expect(printable("Nikšić\u0007")).toBe("Nikšić\ufffd");
});
