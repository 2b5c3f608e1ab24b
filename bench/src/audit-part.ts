// The audit of an export beside Checkov on a plan with the same resources.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { inFolder, repeat, temelj, workspace, type Row } from "./measuring.ts";
import { runCommand, type CommandRun } from "./run-command.ts";
import { pulumiExport, terraformPlan } from "./same-estate.ts";
import { measured } from "./statistics.ts";

const most = 10_000;

/** Fewer than ours: Checkov takes much longer, and what its start takes is subtracted. */
const theirs = 2000;

/**
 * Times `temelj audit` with all rules on 10,000 resources and on one, and Checkov where a command of that name is found.
 * What a resource costs is the difference between a large and a small input: neither side pays for its start.
 */
export function auditing(): Promise<Row[]> {
  return inFolder(async (folder) => {
    const large = await audited(folder, most);
    const small = await audited(folder, 1);
    const whole = measured(large.map(({ seconds }) => seconds));
    const start = measured(small.map(({ seconds }) => seconds));
    const each = ((whole.median - start.median) / (most - 1)) * 1000;
    return [
      { what: `audit of ${most} resources`, unit: "s", value: whole, target: "≤ 1.5 s", met: whole.median <= 1.5 },
      { what: "audit of one resource: the start", unit: "s", value: start, target: "< 0.4 s", met: start.median < 0.4 },
      { what: "a resource", unit: "ms", value: each },
      ...(await besideCheckov(folder, each)),
    ];
  });
}

function audited(folder: string, count: number): Promise<CommandRun[]> {
  const file = join(folder, `export-${count}.json`);
  writeFileSync(file, pulumiExport(count));
  // Findings are expected, and both tools print them as text: only the time counts.
  return repeat(5, () => temelj(["audit", file]), [0, 1]);
}

async function besideCheckov(folder: string, ours: number): Promise<Row[]> {
  try {
    await runCommand("checkov", ["--version"], { cwd: workspace });
  } catch {
    return [{ what: "Checkov", unit: "", value: "not installed" }];
  }
  const large = (await checked(folder, theirs)).median;
  const small = (await checked(folder, 1)).median;
  const each = ((large - small) / (theirs - 1)) * 1000;
  return [
    { what: `Checkov on the same ${theirs} resources as a plan`, unit: "s", value: large },
    { what: "Checkov on one resource: its start", unit: "s", value: small },
    { what: "a resource of Checkov", unit: "ms", value: each },
    {
      what: "faster than Checkov, a resource",
      unit: "times",
      value: each / ours,
      target: "≥ 50",
      met: each / ours >= 50,
    },
  ];
}

async function checked(folder: string, count: number): Promise<ReturnType<typeof measured>> {
  const file = join(folder, `plan-${count}.json`);
  writeFileSync(file, terraformPlan(count));
  const args = ["--file", file, "--framework", "terraform_plan", "--skip-download", "--soft-fail", "--compact"];
  const runs = await repeat(2, () => runCommand("checkov", [...args, "--quiet"], { cwd: folder }));
  return measured(runs.map(({ seconds }) => seconds));
}
