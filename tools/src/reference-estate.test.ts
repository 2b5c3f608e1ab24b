// The reference estate's own projects on the real engine, each run in a process of its own as for every user: up,
// update, destroy; equal to what is compiled offline; judged by the baseline under the real policy host.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { loadEstate, lockEstate, type Estate } from "@temelj/estate";
import { valueOrThrow } from "@temelj/kernel";
import type { DeploymentResource } from "@temelj/plan";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { compileResources } from "./compile-resources.ts";
import { differences } from "./differences.ts";
import type { EngineRun, EngineStack } from "./engine.ts";
import { engineOrSkip } from "./engine-or-skip.ts";

const workspace = fileURLToPath(new URL("../..", import.meta.url));
const projects = join(workspace, "stacks");
const baseline = join(workspace, "policies/packs/baseline");

/**
 * Each layer, one dedicated ministry, and one municipality that shares an account; side by side what needs nothing of
 * each other.
 */
const waves = [
  ["organization/platform"],
  ["logging/platform", "security/platform", "identity/platform", "names/platform"],
  ["network/platform"],
  ["ministry/finance-production", "municipality/kotor-production"],
];
const wanted = new Set(waves.flat());
/** Every run starts a process that loads the whole AWS SDK. */
const minutes = 60_000;

const engine = await engineOrSkip();
/** A copy of the estate, for what is changed must not change the original. */
const folder = mkdtempSync(join(tmpdir(), "temelj-reference-"));
const directory = join(folder, "estate");
const former = process.env["TEMELJ_ESTATE"];

/**
 * Tenants of every tier and environment, and those that flows name. The others would bring more of the same: the real
 * engine takes a minute for every 500 resources.
 */
const tenants = new Set(["finance", "health", "interior", "sports-youth", "bar", "kotor", "plav", "podgorica"]);

beforeAll(() => {
  cpSync(join(projects, "estate"), directory, { recursive: true });
  for (const group of ["ministries", "municipalities"]) {
    for (const name of readdirSync(join(directory, group))) {
      if (!tenants.has(name.replace(/\.yaml$/, ""))) rmSync(join(directory, group, name));
    }
  }
  rmSync(join(directory, "allocations.lock.yaml"));
  const file = join(directory, "estate.yaml");
  writeFileSync(file, `${readFileSync(file, "utf8")}projects: ${JSON.stringify(projects)}\n`);
  process.env["TEMELJ_ESTATE"] = directory;
  const lock = valueOrThrow(lockEstate(directory, { today: "2026-11-23" }));
  writeFileSync(lock.path, lock.text);
});

afterAll(() => {
  if (former === undefined) delete process.env["TEMELJ_ESTATE"];
  else process.env["TEMELJ_ESTATE"] = former;
  engine?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(engine === undefined)("the reference estate on the real engine", () => {
  const running = engine as NonNullable<typeof engine>;
  const stacks = new Map<string, EngineStack>();

  async function stackOf(id: string): Promise<EngineStack> {
    const [project = "", stack = ""] = id.split("/");
    const found = stacks.get(id) ?? (await running.project({ directory: join(projects, project), stack }));
    stacks.set(id, found);
    return found;
  }

  async function everyStack(work: (stack: EngineStack, id: string) => Promise<void>, order = waves): Promise<void> {
    for (const wave of order) await Promise.all(wave.map(async (id) => work(await stackOf(id), id)));
  }

  test(
    "comes up, and is resource by resource what is compiled offline",
    async () => {
      const compiled = await compiledOffline(estate());
      await everyStack(async (stack, id) => {
        expect(Object.keys(done(await stack.up()).changes), id).toEqual(["create"]);
        expect(differences(compiled.get(id) ?? [], (await stack.export()).deployment.resources), id).toEqual([]);
      });
    },
    10 * minutes,
  );

  test(
    "is unchanged when it is looked at again, and has the former identities that are compiled",
    async () => {
      const compiled = await compiledOffline(estate());
      await everyStack(async (stack, id) => {
        const { run, aliases } = await stack.detailedPreview();
        expect([id, done(run).touched, Object.keys(done(run).changes)]).toEqual([id, [], ["same"]]);
        expect(aliasesOf(compiled.get(id) ?? []), id).toEqual(sorted(aliases));
      });
    },
    10 * minutes,
  );

  test(
    "takes a further tenant and a further service in place: nothing is replaced or deleted",
    async () => {
      addTenantAndService();
      const compiled = await compiledOffline(estate());
      const changed: string[] = [];
      await everyStack(async (stack, id) => {
        const { changes } = done(await stack.up());
        // Reading another stack again, because its outputs have changed, changes nothing here.
        const kinds = Object.keys(changes).filter((kind) => kind !== "same" && kind !== "read");
        const inPlace = kinds.every((kind) => kind === "create" || kind === "update");
        expect(inPlace, `${id}: ${kinds.join(", ")}`).toBe(true);
        if (kinds.length > 0) changed.push(id);
        expect(differences(compiled.get(id) ?? [], (await stack.export()).deployment.resources), id).toEqual([]);
      });
      expect(changed.toSorted()).toEqual([
        "identity/platform",
        "municipality/kotor-production",
        "names/platform",
        "network/platform",
        "organization/platform",
      ]);
    },
    10 * minutes,
  );

  test(
    "passes the baseline; a project that shows a bucket to everybody is stopped",
    async () => {
      const policyPacks = [baseline];
      const municipality = join(projects, "municipality");
      const clean = await running.project({ directory: municipality, stack: "kotor-production", policyPacks });
      expect(done(await clean.preview()).violations.filter(({ level }) => level === "mandatory")).toEqual([]);

      const leaky = fileURLToPath(new URL("../test/leaky-project", import.meta.url));
      const config = { "aws:region": "eu-central-1" };
      const stopped = await (await running.project({ directory: leaky, stack: "test", config, policyPacks })).up();
      expect(stopped.kind).toBe("failed");
      expect(stopped.violations).toContainEqual({
        pack: "temelj-baseline",
        policy: "s3-bucket-acl-is-not-public",
        level: "mandatory",
        urn: "urn:pulumi:test::leaky::aws:s3/bucketAcl:BucketAcl::leaflets-acl",
        message: expect.stringContaining("public-read") as string,
      });
    },
    10 * minutes,
  );

  test(
    "is destroyed once what must not be lost has been released by hand",
    async () => {
      const refused = await (await stackOf("logging/platform")).destroy();
      expect(refused.kind === "failed" ? refused.message : "").toContain("protect");
      await everyStack(async (stack, id) => {
        await stack.unprotect();
        const { changes } = done(await stack.destroy());
        // What was only read is discarded.
        const kinds = Object.keys(changes).filter((kind) => kind !== "discard");
        expect(kinds, id).toEqual(["delete"]);
      }, waves.toReversed());
    },
    10 * minutes,
  );
});

test("a difference in any field is found", () => {
  const urn = "urn:pulumi:s::p::aws:s3/bucket:Bucket::b";
  const one: DeploymentResource = { urn, custom: true, type: "aws:s3/bucket:Bucket", inputs: { a: 1 }, id: "b" };
  expect(differences([one], [{ ...one, dependencies: [] }])).toEqual([]);
  for (const change of [
    { inputs: { a: 2 } },
    { outputs: { arn: "x" } },
    { protect: true },
    { parent: "urn:pulumi:s::p::c::d" },
    { dependencies: [urn] },
    { propertyDependencies: { a: [urn] } },
    { provider: "urn:pulumi:s::p::pulumi:providers:aws::x::1" },
    { id: "c" },
  ]) {
    expect(differences([one], [{ ...one, ...change }]), JSON.stringify(change)).toHaveLength(1);
  }
  expect(differences([one], [])).toEqual([`${urn}: only we have it`]);
  expect(differences([], [one])).toEqual([`${urn}: only the engine has it`]);
});

function estate(): Estate {
  return valueOrThrow(loadEstate(directory));
}

function compiledOffline(of: Estate): Promise<ReadonlyMap<string, readonly DeploymentResource[]>> {
  return compileResources(of, { only: ({ id }) => wanted.has(id), workers: 1 });
}

function addTenantAndService(): void {
  writeFileSync(
    join(directory, "municipalities/nova.yaml"),
    `code: nova\nname: { en: Nova, cnr: Nova }\npopulation: 60000\nservices: []\ncontacts: { security: it@nova.example }\n`,
  );
  const kotor = join(directory, "municipalities/kotor.yaml");
  const text = readFileSync(kotor, "utf8");
  writeFileSync(
    kotor,
    text.replace(/( {2}- portal: .*\n)/, "$1  - portal: { name: archive, domain: arhiv.kotor.gov-me.example }\n"),
  );
  const next = valueOrThrow(lockEstate(directory, { today: "2026-11-23" }));
  writeFileSync(next.path, next.text);
}

function aliasesOf(resources: readonly DeploymentResource[]): Record<string, readonly string[]> {
  const entries = resources.flatMap(({ urn, aliases = [] }): [string, readonly string[]][] =>
    aliases.length === 0 ? [] : [[urn, aliases]],
  );
  return sorted(Object.fromEntries(entries));
}

function sorted(aliases: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  const entries = Object.entries(aliases).map(([urn, list]): [string, string[]] => [urn, list.toSorted()]);
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function done(run: EngineRun): Extract<EngineRun, { kind: "done" }> {
  if (run.kind === "failed") throw new Error(run.message);
  return run;
}
