// The words that every room shares keep their promises.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  canonicalJson,
  compareIssues,
  formatIssue,
  issue,
  IssueError,
  stableName,
  suggest,
  warning,
  writeFileAtomic,
} from "./index.ts";

describe("canonical JSON", () => {
  test("gives the same bytes whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test.each([
    ["a function", { a: () => 1 }],
    ["not a number", { a: Number.NaN }],
    ["a big integer", { a: 1n }],
  ])("refuses %s", (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test("refuses a cycle", () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(() => canonicalJson(cycle)).toThrow("cycle");
  });
});

describe("a stable name", () => {
  const limits = { maxLength: 24, lowerCase: true };

  test("that fits is used as it is", () => {
    expect(stableName(["kotor", "portal"], limits)).toBe("kotor-portal");
  });

  test("that does not fit is cut, stays within the limits, and differs where the uncut names differ", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (left, right) => {
        const names = [stableName([left], limits), stableName([right], limits)];
        for (const name of names) expect(name).toMatch(/^[a-z0-9-]{1,24}$/);
        expect(names[0] === names[1]).toBe(left === right);
      }),
    );
  });
});

describe("a suggestion", () => {
  test.each([
    ["teir", "tier"],
    ["environment", "environments"],
    ["Kotro", "kotor"],
    ["completely-different", undefined],
  ])("for %s is %s", (word, expected) => {
    expect(suggest(word, ["tier", "environments", "kotor"])).toBe(expected);
  });
});

describe("an issue", () => {
  const at = { file: "kotor.yaml", line: 7, column: 9 };
  const found = issue("ESTATE_TIER_UNKNOWN", 'tier is "shared"', { at, allowed: "dedicated", fix: "use dedicated" });

  test("prints its place, value, what is allowed and the fix", () => {
    expect(formatIssue(found)).toBe(
      'kotor.yaml:7:9  error  ESTATE_TIER_UNKNOWN\n  tier is "shared"; allowed: dedicated\n  fix: use dedicated',
    );
  });

  test("sorts by file, then line, then column", () => {
    const later = warning("A", "x", { at: { ...at, line: 10 } });
    const other = warning("A", "x", { at: { ...at, file: "bar.yaml", line: 99 } });
    expect([later, found, other].toSorted(compareIssues)).toEqual([other, found, later]);
  });

  test("is never alone in an error: all of them are in its message", () => {
    const error = new IssueError([found, warning("OTHER", "and this")]);
    expect(error.message).toContain("ESTATE_TIER_UNKNOWN");
    expect(error.message).toContain("and this");
  });
});

describe("writing a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "temelj-kernel-"));

  test("replaces it whole and leaves nothing beside it", () => {
    const path = join(folder, "deep/a.txt");
    expect(writeFileAtomic(path, "one").ok).toBe(true);
    expect(writeFileAtomic(path, "two").ok).toBe(true);
    expect(readFileSync(path, "utf8")).toBe("two");
    expect(readdirSync(join(folder, "deep"))).toEqual(["a.txt"]);
  });

  test("where none can be written is an issue", () => {
    writeFileSync(join(folder, "file"), "");
    const result = writeFileAtomic(join(folder, "file/inside.txt"), "x");
    expect(result.issues.map(({ code }) => code)).toEqual(["OUTPUT_UNWRITABLE"]);
  });
});
