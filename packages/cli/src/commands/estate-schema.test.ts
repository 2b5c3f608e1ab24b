// temelj estate schema: what it writes, and how it compares.

import { readdirSync } from "node:fs";

import { schemas } from "@temelj/estate";
import { expect, test } from "vitest";

import { EstateFolder } from "../../../estate/test/small-estate.ts";
import { temelj } from "../../test/temelj.ts";

const names = Object.keys(schemas());

async function schema(folder: EstateFolder, ...args: readonly string[]) {
  const ended = await temelj(["estate", "schema", "--estate", folder.directory, ...args]);
  return { ...ended, stdout: ended.stdout.replaceAll(folder.directory, "estate") };
}

test("the schemas are written, each whole, and then are up to date", async () => {
  const folder = new EstateFolder();
  const first = await schema(folder);
  expect([first.code, first.stderr]).toEqual([0, ""]);
  expect(first.stdout).toContain("  estate/schema/network.json\n");
  expect(first.stdout).toMatch(new RegExp(`${names.length} schemas written\\n$`));
  expect(Object.fromEntries(names.map((name) => [name, folder.read(`schema/${name}`)]))).toEqual(schemas());
  expect(readdirSync(`${folder.directory}/schema`).toSorted()).toEqual(names.toSorted());
  const second = await schema(folder, "--check");
  expect([second.code, second.stdout]).toEqual([0, `${names.length} schemas in estate/schema: up to date\n`]);
});

test("--check names what differs and writes nothing", async () => {
  const folder = new EstateFolder();
  await schema(folder);
  folder.write("schema/network.json", "{");
  folder.remove("schema/estate.json");
  const { code, stdout } = await schema(folder, "--check", "--json");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    outcome: "findings",
    folder: "estate/schema",
    changed: ["estate.json", "network.json"],
    written: false,
    issues: [],
  });
  expect(folder.read("schema/network.json")).toBe("{");
});

test("a file in the place of the folder is an issue for each schema", async () => {
  const folder = new EstateFolder({ schema: "mine" });
  const { code, stdout, stderr } = await schema(folder);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr.match(/OUTPUT_UNWRITABLE/g)).toHaveLength(names.length);
  expect(folder.read("schema")).toBe("mine");
});

test("an estate's folder that is not there is an issue", async () => {
  const { code, stderr } = await temelj(["estate", "schema", "--estate", "/nowhere/estate"]);
  expect(code).toBe(2);
  expect(stderr).toContain(
    '--estate is "/nowhere/estate", which is not a folder; allowed: a folder with an estate.yaml',
  );
});
