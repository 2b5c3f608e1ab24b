// The JSON Schemas that editors use are those of the code, and every file of the reference estate names its own.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "vitest";

import { schemas } from "./json-schemas.ts";

const estate = fileURLToPath(new URL("../../../stacks/estate", import.meta.url));
const folder = join(estate, "schema");

describe("the schemas in stacks/estate/schema", () => {
  test("are there, and no others", () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(schemas()).toSorted());
  });

  test.each(Object.entries(schemas()))("%s is current; if not, run temelj estate schema", (name, text) => {
    expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  });
});

describe("a schema", () => {
  test.each(Object.entries(schemas()))("%s explains every key and refuses others", (_, text) => {
    const undescribed: string[] = [];
    const open: string[] = [];
    walk(JSON.parse(text), "", (schema, path) => {
      if (schema.properties === undefined) return;
      if (schema.additionalProperties !== false) open.push(path);
      for (const [key, property] of Object.entries(schema.properties)) {
        if (property.description === undefined) undescribed.push(`${path}.${key}`);
      }
    });
    expect([undescribed, open]).toEqual([[], []]);
  });

  test("asks only for what has no default", () => {
    const municipality = JSON.parse(schemas()["municipality.json"] ?? "") as { readonly required: readonly string[] };
    expect(municipality.required).toEqual(["code", "name", "population", "contacts"]);
  });
});

test("every file of the reference estate names its schema", () => {
  const files = readdirSync(estate, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".yaml") && name !== "allocations.lock.yaml",
  );
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const schema = file.includes("/")
      ? file.startsWith("ministries/")
        ? "ministry"
        : "municipality"
      : file.slice(0, -5);
    const path = relative(join(estate, dirname(file)), join(folder, `${schema}.json`));
    const [line] = readFileSync(join(estate, file), "utf8").split("\n", 1);
    expect(line).toBe(`# yaml-language-server: $schema=${path}`);
  }
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly description?: string;
}

function walk(schema: Schema, path: string, visit: (schema: Schema, path: string) => void): void {
  visit(schema, path);
  for (const [key, inner] of Object.entries(schema.properties ?? {})) walk(inner, `${path}.${key}`, visit);
  if (schema.items !== undefined) walk(schema.items, `${path}[]`, visit);
}
