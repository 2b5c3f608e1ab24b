import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { domainIssues, isDomain, isWithin, patternIssues, repeatedNames, resolverName } from "./name-syntax.ts";

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
const domain = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join("."));

test.each([
  ["gov-me.example", true],
  ["10.in-addr.arpa", true],
  ["xn--kotor-9xa.example", true],
  ["example", false],
  ["Gov.example", false],
  ["gov.example.", false],
  ["gov..example", false],
  ["10.0.0.1", false],
  ["-gov.example", false],
  [`${"a".repeat(64)}.example`, false],
  [`${"a.".repeat(125)}example`, false],
])("%s is a domain: %s", (name, expected) => {
  expect(isDomain(name)).toBe(expected);
});

describe("a name", () => {
  test("lies within each domain that it ends in, and within no other", () => {
    fc.assert(
      fc.property(domain, label, label, (outer, first, other) => {
        expect(isWithin(outer, outer)).toBe(true);
        expect(isWithin(`${first}.${outer}`, outer)).toBe(true);
        expect(isWithin(`${first}${outer}`, outer)).toBe(false);
        expect(isWithin(outer, `${other}.${outer}`)).toBe(false);
      }),
    );
  });

  test("that is none is an issue with what it is", () => {
    expect(domainIssues("gov.example", "the domain")).toEqual([]);
    expect(domainIssues("*.gov.example", "the domain")).toMatchObject([
      { code: "NETWORK_NAME_INVALID", message: 'the domain is "*.gov.example"' },
    ]);
  });
});

test("names for the resolver fit and never meet", () => {
  fc.assert(
    fc.property(domain, domain, (left, right) => {
      fc.pre(left !== right);
      expect(resolverName(left)).toMatch(/^[a-zA-Z0-9-]{1,64}$/);
      expect(resolverName(left)).not.toBe(resolverName(right));
    }),
  );
  expect(resolverName("a-b.example")).not.toBe(resolverName("a.b.example"));
});

test("a list's mistakes are each an issue: what is no domain, and what stands there twice", () => {
  const list = [".gov.example", "*.bad.example", "a.example", "a.example"];
  expect(patternIssues(list, "a blocked domain").map(({ message }) => message)).toEqual([
    'a blocked domain is "*.bad.example"',
    'a blocked domain is "a.example" twice',
  ]);
  expect(repeatedNames(["a", "b"], "a tenant")).toEqual([]);
});
