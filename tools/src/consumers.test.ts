// What people get who install the packages: built, packed, and used in a project outside the workspace.

import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { buildTarballs } from "./build-tarballs.ts";
import { createConsumer, type ConsumerProject } from "./consumer-project.ts";
import { policiesOfPack } from "./policies-of-pack.ts";
import { workspacePackages } from "./workspace-packages.ts";

interface ExportedResource {
  readonly urn: string;
  readonly type: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}
interface Exported {
  readonly version: number;
  readonly deployment: { readonly resources: readonly ExportedResource[] };
}
interface Finding {
  readonly rule: string;
  readonly blocking: boolean;
}

const folder = mkdtempSync(join(tmpdir(), "temelj-consumer-"));
let tarballs: Readonly<Record<string, string>>;
let consumer: ConsumerProject;

beforeAll(async () => {
  tarballs = await buildTarballs(join(folder, "tarballs"));
  consumer = await createConsumer(join(folder, "project"), tarballs);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the packages", () => {
  test("are all packed that are published", () => {
    const names = workspacePackages().map(({ name }) => name);
    expect(Object.keys(tarballs)).toEqual(names);
    expect(names).toEqual(expect.arrayContaining(["@temelj/cli", "@temelj/policies", "@temelj/testing"]));
  });

  test("hold JavaScript, declarations and data, but no sources and no tests", () => {
    const rooms = join(consumer.directory, "node_modules/@temelj");
    const files = readdirSync(rooms).flatMap((room) => globSync("**/*.*", { cwd: join(rooms, room) }));
    expect(files).toEqual(expect.arrayContaining(["dist/main.js", "bin/temelj.mjs", "dist/index.d.ts"]));
    // Fixes are texts that `temelj explain` shows.
    const sources = files.filter((file) => /\.test\.|(?<!\.d)\.ts$/.test(file) && !file.startsWith("dist/fixes/"));
    expect(sources).toEqual([]);
  });
});

describe("a program of two components, outside the workspace", () => {
  test("type-checks strictly, together with the declarations of the packages", async () => {
    expect(await consumer.run("tsc", "-p", ".")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("compiles to a deployment that the installed command audits", async () => {
    const compiled = await consumer.node("compile.ts");
    expect(compiled).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(compiled.stdout)).toMatchObject({ fail: 0, unknown: 0 });

    const { version, deployment } = exported();
    expect(version).toBe(3);
    const named = (name: string) => deployment.resources.find(({ urn }) => urn.endsWith(`::${name}`));
    expect(named("kotor-production")?.outputs).toMatchObject({ url: "https://kotor.example" });
    expect(named("baseline")?.type).toBe("temelj:security:AccountBaseline");
    expect(named("portal-content-public-access")?.inputs).toMatchObject({ blockPublicPolicy: true });
    // Ids and ARNs come from the simulation's tables, which are data beside the code.
    expect(named("portal-content-bucket")?.outputs?.["arn"]).toMatch(
      /^arn:aws:s3:::portal-content-bucket-[0-9a-f]{7}$/,
    );

    const audited = await consumer.run("temelj", "audit", "deployment.json", "--json");
    expect(audited).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(audited.stdout)).toMatchObject({
      outcome: "clean",
      stacks: [{ project: "kotor", stack: "production", resources: deployment.resources.length }],
    });
  });

  test("is blocked by the installed command when its bucket keeps no versions", async () => {
    const { version, deployment } = exported();
    const resources = deployment.resources.filter(({ urn }) => !urn.endsWith("::portal-content-versioning"));
    writeFileSync(join(consumer.directory, "unversioned.json"), JSON.stringify({ version, deployment: { resources } }));
    const audited = await consumer.run("temelj", "audit", "unversioned.json", "--json");
    expect(audited.code).toBe(1);
    const { outcome, findings } = JSON.parse(audited.stdout) as { outcome: string; findings: readonly Finding[] };
    expect(outcome).toBe("findings");
    expect(findings.filter(({ blocking }) => blocking).map(({ rule }) => rule)).toContain("s3-bucket-is-versioned");
  });
});

test("the installed command explains itself", async () => {
  const help = await consumer.run("temelj", "--help");
  expect(help).toMatchObject({ code: 0, stderr: "" });
  for (const command of ["check", "compile", "audit", "estate"]) expect(help.stdout).toContain(command);
});

test("the baseline works as a policy pack where it is installed", async () => {
  const pack = join(consumer.directory, "node_modules/@temelj/policies/dist/packs/baseline");
  const { name, policies } = await policiesOfPack(pack);
  expect(name).toBe("temelj-baseline");
  expect(policies).toEqual(expect.arrayContaining(["s3-bucket-blocks-public-access", "kms-key-rotates"]));
});

function exported(): Exported {
  return JSON.parse(readFileSync(join(consumer.directory, "deployment.json"), "utf8")) as Exported;
}
