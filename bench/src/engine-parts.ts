// What runs on the real Pulumi engine: previews beside a check, and what the pack adds to one.

import { rmSync } from "node:fs";
import { join } from "node:path";

import { compiledFolder } from "@temelj/policy/keep-compiled";
import { createEngine, type Engine, type EngineStack } from "@temelj/tools/engine";

import { done, ended, programOf, temelj, workspace, type Row } from "./measuring.ts";
import { runCommand } from "./run-command.ts";
import { measured } from "./statistics.ts";

const baseline = join(workspace, "policies/packs/baseline");

/** A cold check of everything beside a preview of one tenant. */
export function checkAgainstPreview(): Promise<Row[]> {
  return onEngine(async (engine) => {
    const rows: Row[] = [];
    for (const [project, stack] of [
      ["ministry", "finance-production"],
      ["municipality", "kotor-production"],
    ] as const) {
      const tenant = await tenantOn(engine, project, stack, [baseline]);
      rows.push(...(await checkAgainst(tenant, project, stack)));
    }
    return rows;
  });
}

/** A preview with the baseline pack beside the same preview without it, and beside one with a pack of no rules. */
export function packOnHost(): Promise<Row[]> {
  return onEngine(async (engine) => {
    const [project, stack] = ["ministry", "finance-production"];
    const bare = await tenantOn(engine, project, stack, []);
    const hosting = await tenantOn(engine, project, stack, [join(workspace, "bench/empty-pack")]);
    const judged = await tenantOn(engine, project, stack, [baseline]);
    const host: number[] = [];
    const added: number[] = [];
    // The first preview with a pack compiles it, and Node keeps that for the next.
    rmSync(compiledFolder(baseline), { recursive: true, force: true });
    const first = (await previewSeconds(judged)) - (await previewSeconds(bare));
    for (let round = 0; round < 5; round += 1) {
      const without = await previewSeconds(bare);
      host.push((await previewSeconds(hosting)) - without);
      added.push((await previewSeconds(judged)) - without);
    }
    const cost = measured(added);
    const what = `the baseline pack adds to a preview of ${project}/${stack}`;
    return [
      { what, unit: "s", value: cost, target: "< 1.5 s", met: cost.median < 1.5 },
      { what: "  of it: Pulumi's policy host with a pack of no rules", unit: "s", value: measured(host) },
      { what: "  the first time, before Node has kept what it compiled", unit: "s", value: first },
    ];
  });
}

async function onEngine(measure: (engine: Engine) => Promise<Row[]>): Promise<Row[]> {
  const made = await createEngine();
  if (made.kind === "absent")
    return [{ what: "real preview", unit: "", value: `no Pulumi CLI: ${made.reasons.join("; ")}` }];
  const { engine } = made;
  try {
    for (const project of ["organization", "logging", "identity", "names", "network"]) {
      done(await (await engine.stack({ project, stack: "platform", program: () => programOf(project) })).up());
    }
    return await measure(engine);
  } finally {
    engine.close();
  }
}

function tenantOn(
  engine: Engine,
  project: string,
  stack: string,
  policyPacks: readonly string[],
): Promise<EngineStack> {
  return engine.stack({ project, stack, policyPacks: [...policyPacks], program: () => programOf(project) });
}

async function previewSeconds(stack: EngineStack): Promise<number> {
  const began = performance.now();
  done(await stack.preview());
  return (performance.now() - began) / 1000;
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
    previews.push(await previewSeconds(tenant));
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
