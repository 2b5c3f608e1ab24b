// A change is told by its paths, and whether it needs a new resource.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { changedPaths } from "./changed-paths.ts";
import { difference } from "./difference.ts";
import type { Properties } from "./simulation.ts";

const asset = (hash: string, text?: string): Properties => ({
  "4dabf18193072939515e22adb298388d": "c44067f5952c0a294b673a41bacd8c17",
  hash,
  ...(text === undefined ? {} : { text }),
});

describe("changed paths", () => {
  test.each<[string, Properties, Properties, string[]]>([
    ["nothing", { a: 1 }, { a: 1 }, []],
    ["a value", { a: 1, b: 1 }, { a: 2, b: 1 }, ["update a"]],
    ["what came", {}, { a: 1 }, ["add a"]],
    ["what went", { a: { b: 1 } }, { a: {} }, ["delete a.b"]],
    [
      "a place in a list",
      { rules: [{ port: 1 }, { port: 2 }] },
      { rules: [{ port: 1 }, { port: 3 }] },
      ["update rules[1].port"],
    ],
    ["a longer list", { zones: ["a"] }, { zones: ["a", "b"] }, ["add zones[1]"]],
    ["a key with dots", { tags: { "a.b/c": "x" } }, { tags: { "a.b/c": "y" } }, ['update tags["a.b/c"]']],
    ["nothing between null and absent", { a: null }, {}, []],
    ["another kind of value", { a: [1] }, { a: { b: 1 } }, ["update a"]],
    ["an asset's content", { a: asset("1", "x") }, { a: asset("2", "y") }, ["update a"]],
    ["nothing in an asset whose content is left out", { a: asset("1") }, { a: asset("1", "x") }, []],
  ])("name %s", (_, before, after, expected) => {
    expect(changedPaths(before, after).map(({ kind, path }) => `${kind} ${path}`)).toEqual(expected);
  });

  test("are none between equal properties, and the same places both ways", () => {
    const properties = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(properties, properties, (left, right) => {
        expect(changedPaths(left, structuredClone(left))).toEqual([]);
        const [there, back] = [changedPaths(left, right), changedPaths(right, left)];
        expect(back.map(({ path }) => path)).toEqual(there.map(({ path }) => path));
      }),
    );
  });
});

describe("a difference", () => {
  test.each<[string, string, Properties, Properties, string[], boolean]>([
    [
      "replaces a VPC with other addresses",
      "aws:ec2/vpc:Vpc",
      { cidrBlock: "a" },
      { cidrBlock: "b" },
      ["cidrBlock"],
      true,
    ],
    ["updates a VPC's tags", "aws:ec2/vpc:Vpc", { tags: { a: "1" } }, { tags: { a: "2" } }, [], true],
    [
      "replaces what moves to another region",
      "aws:future/thing:Thing",
      { region: "a" },
      { region: "b" },
      ["region"],
      true,
    ],
    ["updates a type that facts do not know", "aws:future/thing:Thing", { name: "a" }, { name: "b" }, [], true],
    ["is none without a change", "aws:ec2/vpc:Vpc", { cidrBlock: "a" }, { cidrBlock: "a" }, [], false],
  ])("%s", (_, type, before, after, replaces, changes) => {
    expect(difference(type, before, after)).toEqual({ replaces, changes });
  });
});
