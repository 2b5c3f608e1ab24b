// A worker: compiles the stacks that it is told to, one after the other, and lets the inspector look at each.

import { flushCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";

import { primeEstate } from "@temelj/estate";
import { issue } from "@temelj/kernel";
import { createSimulation } from "@temelj/simulate";

import { compileDefinition } from "./compile-definition.ts";
import type { Inspect } from "./inspect.ts";
import type { WireObject } from "./resource-monitor.ts";
import type { WorkerReply, WorkerRequest, WorkerStart } from "./worker-protocol.ts";

const start = workerData as WorkerStart;
const outputs = new Map<string, WireObject>();
const simulation = createSimulation();

process.env["TEMELJ_ESTATE"] = start.estate.directory;
primeEstate(start.estate.directory, start.estate);
const inspect = await loadInspector();

parentPort?.on("message", (request: WorkerRequest) => {
  if (request.kind === "outputs") outputs.set(request.id, request.outputs);
  else void compileOne(request.definition);
});
reply({ kind: "ready" });

async function compileOne(definition: Parameters<typeof compileDefinition>[0]): Promise<void> {
  const began = performance.now();
  const compiled = await compileDefinition(definition, {
    simulation,
    positions: start.positions,
    // Another stack's need may have brought outputs here that this one never said it reads.
    upstream: (id) => (definition.dependsOn.includes(id) ? outputs.get(id) : undefined),
  });
  const issues = [...compiled.issues];
  let inspected: unknown;
  try {
    inspected = await inspect?.(compiled, start.inspector?.options);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    issues.push(issue("COMPILE_INSPECTION_FAILED", `${compiled.id}: ${message}`));
  }
  const resources = compiled.resources.filter(({ type }) => !type.startsWith("pulumi:")).length;
  const milliseconds = performance.now() - began;
  const { id } = compiled;
  reply({
    kind: "done",
    report: { id, layer: definition.layer, resources, milliseconds, issues, inspected },
    outputs: compiled.outputs,
  });
  // Nothing once all programs were loaded. A worker is stopped when all is done, which leaves no time for it then.
  flushCompileCache();
}

async function loadInspector(): Promise<Inspect | undefined> {
  if (start.inspector === undefined) return undefined;
  const loaded = (await import(start.inspector.module)) as { readonly default: Inspect };
  return loaded.default;
}

function reply(message: WorkerReply): void {
  parentPort?.postMessage(message);
}
