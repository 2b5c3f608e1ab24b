// URNs hold together: an alias that changes nothing is the resource itself.

import fc from "fast-check";
import { expect, test } from "vitest";

import { createUrn, packageOf, resolveAlias, rootStackType } from "./urn.ts";

const scope = { project: "p", stack: "kotor" };
const stackUrn = createUrn(scope, "", rootStackType, "p-kotor");
const same = { kind: "spec", name: "", type: "", stack: "", project: "", parent: "", noParent: false } as const;
const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/);
const type = fc.tuple(word, word, word).map((parts) => parts.join(":"));
/** A chain of resources from the stack down: its last one's URN. */
const parent = fc
  .array(fc.tuple(type, word), { maxLength: 4 })
  .map((chain) => chain.reduce((above, [kind, name]) => createUrn(scope, above, kind, name), stackUrn));

test("an alias that leaves everything out is the resource's own URN", () => {
  fc.assert(
    fc.property(parent, type, word, (above, kind, name) => {
      expect(resolveAlias(scope, above, kind, name, same)).toBe(createUrn(scope, above, kind, name));
    }),
  );
});

test("an alias is the URN that the resource would have had", () => {
  fc.assert(
    fc.property(parent, parent, type, type, word, word, (above, formerly, kind, formerKind, name, formerName) => {
      const alias = { ...same, parent: formerly, type: formerKind, name: formerName };
      expect(resolveAlias(scope, above, kind, name, alias)).toBe(createUrn(scope, formerly, formerKind, formerName));
      expect(resolveAlias(scope, above, kind, name, { ...same, noParent: true })).toBe(
        createUrn(scope, "", kind, name),
      );
      const moved = { ...same, project: "q", stack: "test" };
      expect(resolveAlias(scope, stackUrn, kind, name, moved)).toBe(`urn:pulumi:test::q::${kind}::${name}`);
    }),
  );
});

test("the stack itself never shows in its children's URNs, with or without being named as parent", () => {
  fc.assert(
    fc.property(type, word, (kind, name) => {
      expect(createUrn(scope, stackUrn, kind, name)).toBe(createUrn(scope, "", kind, name));
    }),
  );
});

test.each([
  ["aws:s3/bucket:Bucket", "aws"],
  ["pulumi:pulumi:StackReference", "pulumi"],
  ["noColon", ""],
])("the package of %s is %j", (token, name) => {
  expect(packageOf(token)).toBe(name);
});
