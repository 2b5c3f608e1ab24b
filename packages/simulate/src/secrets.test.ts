// Secrets are bare inside the simulation and sealed again outside, at the same places.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { asSecret, revealedProperties, sealedLike } from "./secrets.ts";
import type { Properties } from "./simulation.ts";
import { unknownMarker } from "./unknown-marker.ts";

const output = (more: Properties): Properties => ({
  "4dabf18193072939515e22adb298388d": "d0e6a833031e9bbcd3f4e8bde6ca49a4",
  ...more,
});

describe("secrets", () => {
  test.each<[string, Properties, Properties]>([
    ["are taken off at any depth", { a: [{ b: asSecret("x") }] }, { a: [{ b: "x" }] }],
    ["inside secrets are taken off too", { a: asSecret({ b: asSecret("x") }) }, { a: { b: "x" } }],
    ["give way to outputs' values", { a: output({ value: "x", secret: true }) }, { a: "x" }],
    ["are unknown where an output is", { a: output({}) }, { a: unknownMarker }],
  ])("%s", (_, given, expected) => {
    expect(revealedProperties(given)).toEqual(expected);
  });

  test.each<[string, Properties, Properties, Properties]>([
    ["a property", { a: "x", b: "y" }, { a: asSecret("x") }, { a: asSecret("x"), b: "y" }],
    [
      "a place inside one",
      { a: { b: ["x", "y"] } },
      { a: { b: ["x", asSecret("y")] } },
      { a: { b: ["x", asSecret("y")] } },
    ],
    [
      "all tags where a tag is",
      { tags: { t: "x" }, tagsAll: { t: "x", u: "y" } },
      { tags: { t: asSecret("x") } },
      { tags: { t: asSecret("x") }, tagsAll: { t: asSecret("x"), u: "y" } },
    ],
    ["an output's value", { a: "x" }, { a: output({ value: "x", secret: true }) }, { a: asSecret("x") }],
    ["nothing that is not there", { b: "y" }, { a: asSecret("x") }, { b: "y" }],
  ])("are put back on %s", (_, bare, pattern, expected) => {
    expect(sealedLike(bare, pattern)).toEqual(expected);
  });

  test("survive being taken off and put back on", () => {
    const { value } = fc.letrec<{ value: unknown; secret: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.jsonValue({ maxDepth: 1 }),
        fc.dictionary(fc.stringMatching(/^[a-z]+$/), tie("secret")),
      ),
      secret: fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.jsonValue({ maxDepth: 1 }).map(asSecret), tie("value")),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]+$/), value), (properties) => {
        expect(sealedLike(revealedProperties(properties), properties)).toEqual(properties);
      }),
    );
  });
});
