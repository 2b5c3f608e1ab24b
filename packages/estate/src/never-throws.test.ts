// Whatever is in a file, loading gives an estate or issues with a place and a fix, and never an exception.

import * as fc from "fast-check";
import { expect, test } from "vitest";

import { EstateFolder, smallEstate } from "../test/small-estate.ts";
import { loadEstate } from "./load-estate.ts";

const files = [...Object.keys(smallEstate), "allocations.lock.yaml"];
/** What changes YAML most: its own marks, other languages' marks, and what is no text at all. */
const fragment = fc.oneof(
  fc.constantFrom(
    "[",
    "]",
    "{",
    "}",
    ":",
    ": ",
    "- ",
    "? ",
    "&a ",
    "*a",
    "<<: ",
    "!!int ",
    "|",
    ">",
    "\t",
    "\n",
    "---\n",
    "\r",
  ),
  fc.constantFrom("null", "~", "true", "-1", "1e999", ".inf", "0x1f", '"', "'", "#", "%YAML 9\n", "\u0000", "\u202e"),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 40 }), insert: fc.array(fragment, { maxLength: 3 }) });

test("any edit of any file gives an estate or issues, never an exception", () => {
  const folder = new EstateFolder();
  const good: Readonly<Record<string, string>> = { ...smallEstate, "allocations.lock.yaml": folder.lock() };
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(edit, { minLength: 1, maxLength: 4 }), (name, edits) => {
      const text = edits.reduce((before, { at, remove, insert }) => {
        const start = at % (before.length + 1);
        return before.slice(0, start) + insert.join("") + before.slice(start + remove);
      }, good[name] ?? "");
      folder.write(name, text);
      const { ok, issues } = loadEstate(folder.directory);
      folder.write(name, good[name] ?? "");
      expect(ok).toBe(!issues.some(({ severity }) => severity === "error"));
      const placeless = issues.filter(({ at, fix = "" }) => {
        return !(Number(at?.line) >= 1 && Number(at?.column) >= 1 && fix.trim() !== "");
      });
      expect(placeless).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
