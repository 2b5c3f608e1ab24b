// What is measured: each part gives rows of a table.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { readPlan, type Plan } from "@temelj/plan";
import { valueOrThrow } from "@temelj/kernel";
import { loadRules } from "@temelj/policies";
import { evaluate } from "@temelj/policy";
import { createEngine, type EngineRun, type EngineStack } from "@temelj/tools/engine";

import { generateEstate } from "./generate-estate.ts";
import { runCommand, type CommandRun } from "./run-command.ts";
import { measured, type Measured } from "./statistics.ts";

/** One figure. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly value: Measured | number | string;
  /** What it must be, in words. Absent where nothing is asked. */
  readonly target?: string;
  readonly met?: boolean;
}

const workspace = fileURLToPath(new URL("../..", import.meta.url));
const command = join(workspace, "packages/cli/bin/temelj.mjs");
const oneStack = fileURLToPath(new URL("./one-stack.ts", import.meta.url));

/** The parts by name, in the order in which they run. */
export const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  help: helpTime,
  compile: compileAgainstMocks,
  check: checkAgainstPreview,
  policy: judging,
  scale: scaling,
};

async function helpTime(): Promise<Row[]> {
  const runs = await repeat(7, () => temelj(["--help"]));
  const time = measured(runs.map(({ seconds }) => seconds * 1000));
  return [{ what: "temelj --help", unit: "ms", value: time, target: "< 200 ms", met: time.median < 200 }];
}

interface OneStack {
  readonly resources: number;
  readonly milliseconds: number;
  readonly kib: number;
}

async function compileAgainstMocks(): Promise<Row[]> {
  const ours: OneStack[] = [];
  const mocks: OneStack[] = [];
  for (let round = 0; round < 5; round += 1) {
    ours.push(await stackRun("compile", 40));
    mocks.push(await stackRun("mocks", 8));
  }
  const compile = measured(ours.map(({ milliseconds }) => milliseconds));
  const mock = measured(mocks.map(({ milliseconds }) => milliseconds));
  // Each round's own ratio: what else the machine does weighs on both.
  const ratio = measured(mocks.map(({ milliseconds }, round) => milliseconds / (ours[round]?.milliseconds ?? 0)));
  return [
    { what: "resources of ministry/finance-production", unit: "", value: ours[0]?.resources ?? 0 },
    { what: "compile, one core", unit: "ms a resource", value: compile, target: "≤ 1.0", met: compile.median <= 1 },
    { what: "the same program under setMocks", unit: "ms a resource", value: mock },
    { what: "compile is faster than setMocks", unit: "times", value: ratio, target: "≥ 5", met: ratio.median >= 5 },
    { what: "kept of a compiled stack", unit: "KiB a resource", value: measured(ours.map(({ kib }) => kib)) },
    { what: "kept of a mocked stack", unit: "KiB a resource", value: measured(mocks.map(({ kib }) => kib)) },
  ];
}

async function stackRun(kind: "compile" | "mocks", runs: number): Promise<OneStack> {
  const args = ["--expose-gc", oneStack, kind, String(runs)];
  return JSON.parse((await ended(runCommand(process.execPath, args, { cwd: workspace }))).stdout) as OneStack;
}

async function checkAgainstPreview(): Promise<Row[]> {
  const made = await createEngine();
  if (made.kind === "absent")
    return [{ what: "real preview", unit: "", value: `no Pulumi CLI: ${made.reasons.join("; ")}` }];
  const { engine } = made;
  try {
    for (const project of ["organization", "logging", "identity", "network"]) {
      done(await (await engine.stack({ project, stack: "platform", program: () => programOf(project) })).up());
    }
    const rows: Row[] = [];
    for (const [project, stack] of [
      ["ministry", "finance-production"],
      ["municipality", "kotor-production"],
    ] as const) {
      const policyPacks = [join(workspace, "policies/packs/baseline")];
      const tenant = await engine.stack({ project, stack, policyPacks, program: () => programOf(project) });
      rows.push(...(await checkAgainst(tenant, project, stack)));
    }
    return rows;
  } finally {
    engine.close();
  }
}

/**
 * The engine runs the program in this process, which has loaded it already. The language host of the CLI starts a new
 * Node for each preview: what that takes is measured by itself and added.
 */
async function checkAgainst(tenant: EngineStack, project: string, stack: string): Promise<Row[]> {
  const checks: number[] = [];
  const previews: number[] = [];
  const starts: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    checks.push((await ended(temelj(["check"]))).seconds);
    const began = performance.now();
    done(await tenant.preview());
    previews.push((performance.now() - began) / 1000);
    const entry = join(workspace, "stacks", project, "index.ts");
    const load = `await import(${JSON.stringify(entry)})`;
    const args = ["--input-type=module", "--eval", load];
    starts.push((await ended(runCommand(process.execPath, args, { cwd: workspace }))).seconds);
  }
  const check = measured(checks);
  const preview = measured(previews.map((seconds, round) => seconds + (starts[round] ?? 0)));
  const ratio = measured(checks.map((seconds, round) => seconds / ((previews[round] ?? 0) + (starts[round] ?? 0))));
  return [
    { what: "cold check of the whole reference estate", unit: "s", value: check },
    { what: `real preview of ${project}/${stack} with the baseline`, unit: "s", value: preview },
    { what: "  of it: starting Node and loading the program", unit: "s", value: measured(starts) },
    { what: "  check takes, of one such preview", unit: "times", value: ratio, target: "≤ 1", met: ratio.median <= 1 },
  ];
}

async function judging(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "temelj-bench-"));
  try {
    await ended(temelj(["compile", "--out", folder]));
    const plans = plansIn(folder);
    const resources = plans.reduce((sum, plan) => sum + plan.resources.length, 0);
    const rules = await loadRules();
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      evaluate(rules, plans, { outcomes: ["fail", "unknown"] });
      return performance.now() - began;
    });
    const what = `${rules.length} rules over ${resources} resources`;
    return [{ what, unit: "ms", value: measured(times) }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function plansIn(folder: string): Plan[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".json") && !file.endsWith("index.json"))
    .map((file) => valueOrThrow(readPlan(readFileSync(join(folder, file), "utf8"), { file })));
}

async function scaling(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const factor of [1, 5, 20]) {
    const folder = mkdtempSync(join(tmpdir(), "temelj-bench-"));
    try {
      generateEstate(folder, factor);
      const runs = await repeat(factor === 20 ? 1 : 3, () => temelj(["check", "--estate", folder, "--json"]));
      const { stacks } = JSON.parse(runs[0]?.stdout ?? "{}") as { stacks: { resources: number }[] };
      const resources = stacks.reduce((sum, stack) => sum + stack.resources, 0);
      const time = measured(runs.map(({ seconds }) => seconds));
      const peak = measured(runs.map(({ peakMib }) => peakMib ?? 0));
      const what = `${factor}x: ${stacks.length} stacks, ${resources} resources`;
      rows.push({ what: `check of ${what}`, unit: "s", value: time });
      rows.push({ what: `  a resource`, unit: "ms", value: (time.median * 1000) / resources });
      const limit = factor === 20 ? { target: "< 1024 MiB", met: peak.median < 1024 } : {};
      rows.push({ what: `  most memory`, unit: "MiB", value: peak, ...limit });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return rows;
}

async function programOf(project: string): Promise<unknown> {
  const { default: program } = (await import(join(workspace, "stacks", project, "index.ts"))) as {
    default: () => unknown;
  };
  return program();
}

function temelj(args: readonly string[]): Promise<CommandRun> {
  return runCommand(process.execPath, [command, ...args], { cwd: workspace });
}

/** A run that did what it should. */
async function ended(run: Promise<CommandRun>): Promise<CommandRun> {
  const { code, ...rest } = await run;
  if (code !== 0) throw new Error(`a command ended with ${code}`);
  return { code, ...rest };
}

async function repeat(times: number, run: () => Promise<CommandRun>): Promise<CommandRun[]> {
  const runs: CommandRun[] = [];
  for (let round = 0; round < times; round += 1) runs.push(await ended(run()));
  return runs;
}

function done(run: EngineRun): void {
  if (run.kind === "failed") throw new Error(run.message);
}
