// The generated estates are sound, as large as asked for, and the same every time.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { estateStacks, loadEstate, type Estate } from "@temelj/estate";
import { valueOrThrow } from "@temelj/kernel";
import { afterAll, describe, expect, test } from "vitest";

import { generateEstate } from "./generate-estate.ts";

const folder = mkdtempSync(join(tmpdir(), "temelj-bench-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function generated(factor: number): string {
  const directory = mkdtempSync(join(folder, "estate-"));
  generateEstate(directory, factor);
  return directory;
}

function load(directory: string): Estate {
  return valueOrThrow(loadEstate(directory));
}

describe("a generated estate", () => {
  const platform = 6;
  const stacksOfReference = estateStacks(load(generated(1))).length;

  test.each([1, 3, 20])("of factor %i has so many times the tenants and their stacks", (factor) => {
    const estate = load(generated(factor));
    expect(estate.tenants).toHaveLength(50 * factor);
    expect(estateStacks(estate)).toHaveLength(platform + (stacksOfReference - platform) * factor);
  });

  test("runs the programs of the reference estate", () => {
    const stacks = fileURLToPath(new URL("../../stacks", import.meta.url));
    expect(load(generated(2)).projectsDirectory).toBe(stacks);
  });

  test("is the same every time", () => {
    const [one, other] = [generated(2), generated(2)];
    const files = readdirSync(one, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBe(107);
    for (const { parentPath, name } of files) {
      const path = join(parentPath, name);
      expect(readFileSync(path.replace(one, other), "utf8")).toBe(readFileSync(path, "utf8"));
    }
  });

  test.each([0, -1, 1.5, Number.NaN])("of factor %d is refused", (factor) => {
    expect(() => generated(factor)).toThrow(RangeError);
  });
});
