// What is measured: each part gives rows of a table.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { readPlan, type Plan } from "@temelj/plan";
import { valueOrThrow } from "@temelj/kernel";
import { loadRules } from "@temelj/policies";
import { evaluate } from "@temelj/policy";

import { auditing } from "./audit-part.ts";
import { checkAgainstPreview, packOnHost } from "./engine-parts.ts";
import { generateEstate } from "./generate-estate.ts";
import { ended, inFolder, repeat, temelj, workspace, type Row } from "./measuring.ts";
import { proving } from "./proof-part.ts";
import { runCommand } from "./run-command.ts";
import { measured } from "./statistics.ts";

const oneStack = fileURLToPath(new URL("./one-stack.ts", import.meta.url));

/** The parts by name, in the order in which they run. */
export const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  help: helpTime,
  compile: compileAgainstMocks,
  check: checkAgainstPreview,
  pack: packOnHost,
  policy: judging,
  audit: auditing,
  proof: proving,
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

function judging(): Promise<Row[]> {
  return inFolder(async (folder) => {
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
  });
}

function plansIn(folder: string): Plan[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".json") && !file.endsWith("index.json"))
    .map((file) => valueOrThrow(readPlan(readFileSync(join(folder, file), "utf8"), { file })));
}

async function scaling(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const factor of [1, 5, 20]) rows.push(...(await inFolder((folder) => scaled(folder, factor))));
  return rows;
}

async function scaled(folder: string, factor: number): Promise<Row[]> {
  generateEstate(folder, factor);
  const runs = await repeat(factor === 20 ? 1 : 3, () => temelj(["check", "--estate", folder, "--json"]));
  const { stacks } = JSON.parse(runs[0]?.stdout ?? "{}") as { stacks: { resources: number }[] };
  const resources = stacks.reduce((sum, stack) => sum + stack.resources, 0);
  const time = measured(runs.map(({ seconds }) => seconds));
  const peak = measured(runs.map(({ peakMib }) => peakMib ?? 0));
  const what = `${factor}x: ${stacks.length} stacks, ${resources} resources`;
  const limit = factor === 20 ? { target: "< 1024 MiB", met: peak.median < 1024 } : {};
  return [
    { what: `check of ${what}`, unit: "s", value: time },
    { what: `  a resource`, unit: "ms", value: (time.median * 1000) / resources },
    { what: `  most memory`, unit: "MiB", value: peak, ...limit },
  ];
}
