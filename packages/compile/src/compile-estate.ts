// Compiles every stack of an estate in dependency order, on all cores.

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

import type { Estate, StackDefinition } from "@temelj/estate";
import { issue } from "@temelj/kernel";

import type { WireObject } from "./resource-monitor.ts";
import type { InspectorReference, StackReport, WorkerReply, WorkerRequest, WorkerStart } from "./worker-protocol.ts";

/** What to compile and how. */
export interface EstateCompilation {
  readonly estate: Estate;
  /** In dependency order, as `estateStacks` gives them. */
  readonly stacks: readonly StackDefinition[];
  /** @default the number of processors, at most one for every 8 stacks */
  readonly workers?: number;
  readonly inspector?: InspectorReference;
  /** Keep the source position of every resource: slower. @default false */
  readonly positions?: boolean;
  /** Called after each stack. */
  readonly onStack?: (report: StackReport) => void;
  /** Longest time for one stack before its worker is stopped, in milliseconds. @default 120 000 */
  readonly stackTimeoutMilliseconds?: number;
  readonly signal?: AbortSignal;
}

/**
 * Compiles the stacks and resolves to one report each, in the order given. A stack that fails does not stop the
 * others, except those that need its outputs: they get a `COMPILE_UPSTREAM_FAILED` issue. Rejects when aborted.
 */
export async function compileEstate(compilation: EstateCompilation): Promise<readonly StackReport[]> {
  const coordinator = new Coordinator(compilation);
  return coordinator.run();
}

/** Registrations leave many short-lived promises: a larger young generation halves the time spent collecting them. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 };

/**
 * Resources after which a worker makes room for a new one: what its heap has grown to goes back to the system, so that
 * memory does not grow with the number of stacks. A new worker costs about a second, once in several.
 */
const resourcesOfWorker = 5000;

interface Crew {
  readonly worker: Worker;
  readonly knows: Set<string>;
  busy: StackDefinition | undefined;
  /** Resources that it has compiled so far. */
  resources: number;
  timer: NodeJS.Timeout | undefined;
}

class Coordinator {
  readonly #compilation: EstateCompilation;
  readonly #waiting: StackDefinition[];
  readonly #reports = new Map<string, StackReport>();
  readonly #outputs = new Map<string, WireObject>();
  readonly #needed: ReadonlySet<string>;
  readonly #crew: Crew[] = [];
  #finish: { readonly resolve: () => void; readonly reject: (error: unknown) => void } | undefined;

  constructor(compilation: EstateCompilation) {
    this.#compilation = compilation;
    this.#waiting = [...compilation.stacks];
    this.#needed = new Set(compilation.stacks.flatMap(({ dependsOn }) => dependsOn));
  }

  async run(): Promise<readonly StackReport[]> {
    const { stacks, signal, workers } = this.#compilation;
    if (stacks.length === 0) return [];
    const wanted = workers ?? Math.min(availableParallelism(), Math.ceil(stacks.length / 8));
    const finished = new Promise<void>((resolve, reject) => {
      this.#finish = { resolve, reject };
    });
    const abort = (): void => this.#finish?.reject(signal?.reason);
    signal?.addEventListener("abort", abort);
    for (let hired = 0; hired < wanted; hired += 1) this.#hire();
    try {
      if (signal?.aborted === true) abort();
      await finished;
    } finally {
      signal?.removeEventListener("abort", abort);
      // A worker that ends now is no loss: nobody is hired in its place.
      const crew = this.#crew.splice(0);
      await Promise.all(crew.map(({ worker, timer }) => (clearTimeout(timer), worker.terminate())));
    }
    return stacks.flatMap(({ id }) => this.#reports.get(id) ?? []);
  }

  #hire(): void {
    const { estate, inspector, positions = false } = this.#compilation;
    const start: WorkerStart = { estate, inspector, positions };
    const file = import.meta.url.endsWith(".ts") ? "./compile-worker.ts" : "./compile-worker.js";
    const worker = new Worker(new URL(file, import.meta.url), { workerData: start, resourceLimits });
    const member: Crew = { worker, knows: new Set(), busy: undefined, resources: 0, timer: undefined };
    this.#crew.push(member);
    worker.on("message", (message: WorkerReply) => {
      if (!this.#crew.includes(member)) return;
      if (message.kind === "done") this.#done(member, message.report, message.outputs);
      if (this.#crew.includes(member)) this.#assign(member);
    });
    worker.on("error", (error) => this.#lost(member, error instanceof Error ? error.message : String(error)));
    worker.on("exit", () => this.#lost(member, "the program ended the process"));
  }

  /** A worker that died took its stack with it; the rest go on with a new one. */
  #lost(member: Crew, reason: string): void {
    const position = this.#crew.indexOf(member);
    if (position < 0) return;
    this.#crew.splice(position, 1);
    clearTimeout(member.timer);
    if (member.busy === undefined) {
      this.#finish?.reject(new Error(`a compile worker could not start: ${reason}`));
      return;
    }
    this.#report(failed(member.busy, "COMPILE_PROGRAM_EXITED", reason, "remove what ends or blocks the process"));
    this.#hire();
  }

  #done(member: Crew, report: StackReport, outputs: WireObject): void {
    clearTimeout(member.timer);
    member.busy = undefined;
    const complete = report.issues.every(({ severity }) => severity !== "error");
    if (complete && this.#needed.has(report.id)) this.#outputs.set(report.id, outputs);
    this.#report(report);
    member.resources += report.resources;
    if (member.resources >= resourcesOfWorker && this.#waiting.length > 0) this.#replace(member);
    for (const other of this.#crew) this.#assign(other);
  }

  #replace(member: Crew): void {
    this.#crew.splice(this.#crew.indexOf(member), 1);
    void member.worker.terminate();
    this.#hire();
  }

  #report(report: StackReport): void {
    this.#reports.set(report.id, report);
    this.#compilation.onStack?.(report);
    if (this.#reports.size === this.#compilation.stacks.length) this.#finish?.resolve();
  }

  #assign(member: Crew): void {
    while (member.busy === undefined) {
      const position = this.#waiting.findIndex(({ dependsOn }) => dependsOn.every((id) => this.#reports.has(id)));
      const [definition] = position < 0 ? [] : this.#waiting.splice(position, 1);
      if (definition === undefined) return;
      const missing = definition.dependsOn.find((id) => !this.#outputs.has(id));
      if (missing === undefined) this.#compile(member, definition);
      else {
        const reason = `not compiled, because it needs the outputs of ${missing}, which failed`;
        this.#report(failed(definition, "COMPILE_UPSTREAM_FAILED", reason, `mend ${missing} first`));
      }
    }
  }

  #compile(member: Crew, definition: StackDefinition): void {
    member.busy = definition;
    for (const id of definition.dependsOn) {
      const outputs = this.#outputs.get(id);
      if (outputs === undefined || member.knows.has(id)) continue;
      member.knows.add(id);
      send(member.worker, { kind: "outputs", id, outputs });
    }
    const limit = this.#compilation.stackTimeoutMilliseconds ?? 120_000;
    member.timer = setTimeout(() => {
      this.#lost(member, `the program did not end within ${limit / 1000} seconds`);
      void member.worker.terminate();
    }, limit);
    send(member.worker, { kind: "compile", definition });
  }
}

function send(worker: Worker, request: WorkerRequest): void {
  worker.postMessage(request);
}

function failed(definition: StackDefinition, code: string, reason: string, fix: string): StackReport {
  const { id, layer } = definition;
  return {
    id,
    layer,
    resources: 0,
    milliseconds: 0,
    issues: [issue(code, `${id}: ${reason}`, { fix })],
    inspected: undefined,
  };
}
