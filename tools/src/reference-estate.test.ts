// The reference estate's own programs on the real engine: up, update, destroy; equal to what is compiled offline;
// judged by the baseline under the real policy host.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import * as aws from "@pulumi/aws";
import { compileEstate } from "@temelj/compile";
import { estateStacks, forgetEstate, loadEstate, lockEstate, type Estate, type StackDefinition } from "@temelj/estate";
import { valueOrThrow } from "@temelj/kernel";
import type { DeploymentResource } from "@temelj/plan";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { differences } from "./differences.ts";
import type { EngineRun, EngineStack } from "./engine.ts";
import { engineOrSkip } from "./engine-or-skip.ts";

const workspace = fileURLToPath(new URL("../..", import.meta.url));
const projects = join(workspace, "stacks");
const baseline = join(workspace, "policies/packs/baseline");

/** Each layer, one dedicated ministry, and one municipality that shares an account. */
const wanted = [
  "organization/platform",
  "logging/platform",
  "security/platform",
  "identity/platform",
  "network/platform",
  "ministry/finance-production",
  "municipality/kotor-production",
];

const engine = await engineOrSkip();
/** A copy of the estate, for what is changed must not change the original. */
const folder = mkdtempSync(join(tmpdir(), "temelj-reference-"));
const directory = join(folder, "estate");
const former = process.env["TEMELJ_ESTATE"];

beforeAll(() => {
  cpSync(join(projects, "estate"), directory, { recursive: true });
  const file = join(directory, "estate.yaml");
  writeFileSync(file, `${readFileSync(file, "utf8")}projects: ${JSON.stringify(projects)}\n`);
  process.env["TEMELJ_ESTATE"] = directory;
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
    const found = stacks.get(id) ?? (await running.stack({ project, stack, program: () => programOf(project) }));
    stacks.set(id, found);
    return found;
  }

  test("comes up, and is resource by resource what is compiled offline", async () => {
    const compiled = await compiledOffline(estate());
    for (const id of wanted) {
      const stack = await stackOf(id);
      const run = done(await stack.up());
      expect(Object.keys(run.changes), id).toEqual(["create"]);
      const { resources } = (await stack.export()).deployment;
      const ours = compiled.get(id) ?? [];
      expect(differences(ours, resources), id).toEqual([]);
      expect(aliasesOf(ours), id).toEqual(sorted(await stack.aliases()));
    }
  });

  test("is unchanged when it is deployed again", async () => {
    for (const id of wanted) expect(Object.keys(done(await (await stackOf(id)).up()).changes), id).toEqual(["same"]);
  });

  test("takes a further tenant and a further service in place: nothing is replaced or deleted", async () => {
    addTenantAndService();
    const compiled = await compiledOffline(estate());
    const changed: string[] = [];
    for (const id of wanted) {
      const stack = await stackOf(id);
      const { changes } = done(await stack.up());
      // Reading another stack again, because its outputs have changed, changes nothing here.
      const kinds = Object.keys(changes).filter((kind) => kind !== "same" && kind !== "read");
      expect(
        kinds.filter((kind) => kind !== "create" && kind !== "update"),
        id,
      ).toEqual([]);
      if (kinds.length > 0) changed.push(id);
      expect(differences(compiled.get(id) ?? [], (await stack.export()).deployment.resources), id).toEqual([]);
    }
    expect(changed).toEqual(["organization/platform", "identity/platform", "municipality/kotor-production"]);
  });

  test("passes the baseline under the real policy host, and is stopped when something public is added", async () => {
    const options = { project: "municipality", stack: "kotor-production", policyPacks: [baseline] };
    const clean = await running.stack({ ...options, program: () => programOf("municipality") });
    expect(done(await clean.preview()).violations.filter(({ level }) => level === "mandatory")).toEqual([]);

    const open = await running.stack({
      ...options,
      program: async () => {
        const outputs = await programOf("municipality");
        new aws.s3.BucketAcl("leak", { bucket: "leak", acl: "public-read" });
        return outputs;
      },
    });
    const stopped = await open.preview();
    expect(stopped.kind).toBe("failed");
    const policies = stopped.violations.filter(({ level }) => level === "mandatory").map(({ policy }) => policy);
    expect(policies).toEqual(["s3-bucket-acl-is-not-public"]);
  });

  test("is destroyed once what must not be lost has been released by hand", async () => {
    const [archive] = wanted.slice(1);
    const refused = await (await stackOf(archive ?? "")).destroy();
    expect(refused.kind === "failed" ? refused.message : "").toContain("protect");
    for (const id of wanted.toReversed()) {
      const stack = await stackOf(id);
      await stack.unprotect();
      const { changes } = done(await stack.destroy());
      // What was only read is discarded.
      expect(
        Object.keys(changes).filter((kind) => kind !== "discard"),
        id,
      ).toEqual(["delete"]);
    }
  });
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

/** Runs a project's own program, as Pulumi's language host does. */
async function programOf(project: string): Promise<unknown> {
  const { default: program } = (await import(join(projects, project, "index.ts"))) as { default: () => unknown };
  return program();
}

async function compiledOffline(of: Estate): Promise<ReadonlyMap<string, readonly DeploymentResource[]>> {
  const selected = estateStacks(of).filter(({ id }: StackDefinition) => wanted.includes(id));
  const inspector = { module: new URL("./compiled-resources.ts", import.meta.url).href, options: undefined };
  const reports = await compileEstate({ estate: of, stacks: selected, inspector, workers: 1 });
  for (const { issues } of reports) expect(issues).toEqual([]);
  return new Map(reports.map(({ id, inspected }) => [id, inspected as readonly DeploymentResource[]]));
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
  forgetEstate(directory);
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
