// The lock file survives a round trip, and every way of breaking it is an issue with a line.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { AddressLock } from "./address-lock.ts";
import { formatBlock, subBlock } from "./block.ts";
import { issueCodes } from "./issue-codes.ts";
import { parseLock, printLock } from "./lock-file.ts";

const bar = { key: "bar-production", pool: "m", cidr: "10.64.0.0/22", growth: "10.64.0.0/21" };
const old = { key: "old-test", pool: "m", cidr: "10.64.8.0/22", growth: "10.64.8.0/21", freedOn: "2026-01-02" };
const lock: AddressLock = { version: 1, allocations: [bar], quarantine: [old] };

describe("the lock file", () => {
  test("says what it is and has one line an entry", () => {
    expect(printLock(lock))
      .toBe(`# Who has which addresses. Written by \`temelj estate lock\`; commit it, never edit it by hand.
# An entry never changes its block while its account exists; a block given back rests in quarantine.
version: 1
allocations:
  - { key: bar-production, pool: m, cidr: 10.64.0.0/22, growth: 10.64.0.0/21 }
quarantine:
  - { key: old-test, pool: m, cidr: 10.64.8.0/22, growth: 10.64.8.0/21, freedOn: "2026-01-02" }
`);
  });

  test("reads what it wrote, and where", () => {
    const code = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/).map((text) => `${text}-production`);
    const allocation = fc
      .record({ key: code, pool: code, position: fc.integer({ min: 0, max: 4095 }) })
      .map(({ key, pool, position }) => {
        const cidr = formatBlock(subBlock({ first: 10 * 2 ** 24, prefixLength: 8 }, 20, position));
        return { key, pool, cidr, growth: cidr };
      });
    fc.assert(
      fc.property(fc.array(allocation), fc.array(allocation), (allocations, freed) => {
        const quarantine = freed.map((entry) => Object.assign({}, entry, { freedOn: "2026-11-23" }));
        const read = parseLock(printLock({ version: 1, allocations, quarantine }), "lock.yaml");
        expect(read.ok && read.value.lock).toEqual({ version: 1, allocations, quarantine });
        const places = read.ok ? read.value.lock.allocations.map((entry) => read.value.positionOf(entry)?.line) : [];
        expect(places).toEqual(allocations.map((_, position) => position + 5));
      }),
    );
  });

  test.each([
    ["", "an empty file"],
    ["# nothing\n", "a comment"],
  ])("%j is an empty lock", (text) => {
    const read = parseLock(text, "lock.yaml");
    expect(read.ok && read.value.lock).toEqual({ version: 1, allocations: [], quarantine: [] });
  });

  test.each([
    ["conflict markers", "version: 1\n<<<<<<< HEAD\n", "LOCK_CONFLICT_MARKERS", 2, 1],
    ["markers of a merge with its base", "version: 1\n||||||| base\n", "LOCK_CONFLICT_MARKERS", 2, 1],
    ["half-written YAML", "version: 1\nallocations: [", "LOCK_UNREADABLE", 2, 15],
    ["another version", "allocations: []\nversion: 2\n", "LOCK_UNREADABLE", 2, 10],
    ["no version", "allocations: []\n", "LOCK_UNREADABLE", 1, 1],
    ["a list", "- a\n", "LOCK_UNREADABLE", 1, 1],
    ["another key", "version: 1\nreserved: []\n", "LOCK_UNREADABLE", 2, 1],
    ["no list", "version: 1\nallocations: many\n", "LOCK_UNREADABLE", 2, 14],
    ["an entry without a block", "version: 1\nallocations:\n  - { key: a }\n", "LOCK_UNREADABLE", 3, 5],
    ["an entry with more", `version: 1\nallocations:\n  - { ${entryText(bar)}, x: y }\n`, "LOCK_UNREADABLE", 3, 5],
    [
      "an entry that was freed on no day",
      `version: 1\nquarantine:\n  - { ${entryText({ ...old, freedOn: "2026-13-40" })} }\n`,
      "LOCK_UNREADABLE",
      3,
      5,
    ],
    ["an alias", "version: 1\nallocations: [*all]\n", "LOCK_UNREADABLE", 2, 15],
    ["thousands of brackets", `version: 1\nallocations: ${"[".repeat(100_000)}`, "LOCK_UNREADABLE", 2, 979],
  ])("with %s is refused at its line", (_, text, code, line, column) => {
    const [found] = parseLock(text, "lock.yaml").issues;
    expect(found).toMatchObject({ code, at: { file: "lock.yaml", line, column }, fix: expect.any(String) });
  });
});

test("every issue code is explained", () => {
  for (const { title, why, fix } of Object.values(issueCodes)) {
    expect([title, why, fix].every((text) => text.length > 10)).toBe(true);
  }
});

function entryText(entry: object): string {
  return Object.entries(entry)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(", ");
}
