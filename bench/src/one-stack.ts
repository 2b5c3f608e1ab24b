// In a process of its own: runs one tenant's program many times, in our compile or under the SDK's own mocks.
// `node one-stack.ts compile|mocks <runs>` prints one JSON line.

import { join } from "node:path";
import { fileURLToPath } from "node:url";

import * as pulumi from "@pulumi/pulumi";
import { compileStack, compileDefinition, type WireObject } from "@temelj/compile";
import { estateStacks, loadEstate, primeEstate } from "@temelj/estate";
import { valueOrThrow } from "@temelj/kernel";
import { createSimulation, worldOf } from "@temelj/simulate";

const [kind = "", count = "10"] = process.argv.slice(2);
const wanted = "ministry/finance-production";
const directory = fileURLToPath(new URL("../../stacks/estate", import.meta.url));
const simulation = createSimulation();
const estate = valueOrThrow(loadEstate(directory));
primeEstate(directory, estate);
process.env["TEMELJ_ESTATE"] = directory;

const outputs = new Map<string, WireObject>();
const stacks = estateStacks(estate);
const definition = stacks.find(({ id }) => id === wanted);
if (definition === undefined) throw new Error(`there is no stack ${wanted}`);
for (const needed of stacks.filter(({ id }) => definition.dependsOn.includes(id))) {
  const compiled = await compileDefinition(needed, { simulation, upstream: (id) => outputs.get(id) });
  outputs.set(needed.id, compiled.outputs);
}
const { default: program } = (await import(join(definition.directory, "index.ts"))) as { default: () => unknown };

let resources = 0;

async function compileOnce(): Promise<unknown> {
  const { project, stack, id } = { ...definition, project: "ministry", stack: "finance-production", id: wanted };
  const run = { id, project, stack, program, config: {}, simulation, upstream: (other: string) => outputs.get(other) };
  const compiled = await compileStack(run);
  if (compiled.issues.length > 0) throw new Error(JSON.stringify(compiled.issues));
  resources = compiled.resources.filter(({ type }) => !type.startsWith("pulumi:")).length;
  return compiled;
}

/** The same answers through the door that the SDK has for unit tests. */
async function mockOnce(): Promise<unknown> {
  const world = worldOf({ region: estate.homeRegion });
  const kept: unknown[] = [];
  const mocks: pulumi.runtime.Mocks = {
    newResource: ({ type, name, inputs }) => {
      if (type === "pulumi:pulumi:StackReference") {
        const id = name.split("/").slice(-2).join("/");
        return { id: name, state: { ...inputs, outputs: outputs.get(id) ?? {}, secretOutputNames: [] } };
      }
      const urn = `urn:pulumi:s::p::${type}::${name}`;
      const checked = simulation.check(type, urn, inputs as WireObject, world);
      const created = simulation.create(type, urn, checked.inputs, world);
      kept.push(created);
      return { id: created.id, state: created.outputs };
    },
    call: () => ({}),
  };
  await pulumi.runtime.setMocks(mocks, "ministry", "finance-production", false, "organization");
  await program();
  await pulumi.runtime.disconnect();
  return kept;
}

const once = kind === "mocks" ? mockOnce : compileOnce;
if (kind === "mocks") await compileOnce();
for (let warm = 0; warm < 3; warm += 1) await once();

const collect = globalThis.gc ?? (() => undefined);
collect();
const before = process.memoryUsage().heapUsed;
const kept: unknown[] = [];
const began = performance.now();
for (let run = 0; run < Number(count); run += 1) kept.push(await once());
const milliseconds = (performance.now() - began) / Number(count);
collect();
const bytes = (process.memoryUsage().heapUsed - before) / kept.length;
process.stdout.write(
  `${JSON.stringify({ resources, milliseconds: milliseconds / resources, kib: bytes / 1024 / resources })}\n`,
);
