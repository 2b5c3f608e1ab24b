// temelj check: the main job. Validates the estate, compiles every stack and audits the result.

import { allocationPools, estateAccounts, reservedBlocks, type Estate } from "@temelj/estate";
import { poolUsage } from "@temelj/cidr";
import type { StackReport } from "@temelj/compile";
import { canonicalJson, type Issue } from "@temelj/kernel";

import { ExitCode } from "../exit-code.ts";
import type { StackAudit } from "../inspectors/audit.ts";
import { inspectorUrl } from "../inspector-url.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
import { printFindings } from "../print-findings.ts";
import { plural, printIssues } from "../print-issues.ts";
import { runCompilation } from "../run-compilation.ts";
import { table } from "../table.ts";
import type { Terminal } from "../terminal.ts";

/** Options of the command. */
export interface CheckOptions extends WorkspaceOptions {
  readonly json?: boolean;
  readonly workers?: number;
}

/** Exit 0 when everything holds, 1 with findings, 2 when the estate or a stack could not be understood. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const began = performance.now();
  const workspace = loadWorkspace(options);
  if (!workspace.ok) return stop(workspace.issues, options, terminal);
  const loaded = performance.now() - began;
  const inspector = { module: inspectorUrl("audit"), options: undefined };
  const reports = await runCompilation(workspace.value, inspector, options, terminal);
  const audits = reports.flatMap(({ inspected }) => (inspected === undefined ? [] : [inspected as StackAudit]));
  const issues = [
    ...workspace.issues,
    ...reports.flatMap((report) => report.issues),
    ...audits.flatMap((audit) => audit.issues),
  ];
  const outcome = outcomeOf(issues, audits);
  const checked = { estate: workspace.value.estate, reports, audits, issues, outcome };
  if (options.json === true) terminal.print(canonicalJson(document(checked), 2));
  else {
    printFindings(
      audits.flatMap(({ findings }) => findings),
      terminal,
    );
    if (issues.length > 0) printIssues(issues, terminal);
    summarize(checked, { loaded, total: performance.now() - began }, terminal);
  }
  return ExitCode[outcome];
}

interface Checked {
  readonly estate: Estate;
  readonly reports: readonly StackReport[];
  readonly audits: readonly StackAudit[];
  readonly issues: readonly Issue[];
  readonly outcome: keyof typeof ExitCode;
}

function outcomeOf(issues: readonly Issue[], audits: readonly StackAudit[]): Checked["outcome"] {
  if (issues.some(({ severity }) => severity === "error")) return "couldNotRun";
  return audits.some(({ findings }) => findings.some(({ blocking }) => blocking)) ? "findings" : "clean";
}

/** The whole result for programs. Without times: the same estate gives the same bytes. */
function document({ estate, reports, audits, issues, outcome }: Checked): object {
  return {
    version: 1,
    outcome,
    estate: estate.code,
    tenants: estate.tenants.length,
    rules: audits[0]?.rules ?? 0,
    answers: totals(audits),
    stacks: reports.map(({ id, layer, resources, inspected }) => {
      const audit = inspected as StackAudit | undefined;
      return { id, layer, resources, answers: audit?.counts ?? {} };
    }),
    findings: audits.flatMap(({ findings }) => findings),
    unjudged: unjudged(audits),
    addresses: usage(estate),
    issues,
  };
}

function summarize(
  checked: Checked,
  times: { readonly loaded: number; readonly total: number },
  terminal: Terminal,
): void {
  const { estate, reports, audits, issues, outcome } = checked;
  const { colors, print } = terminal;
  const layers = [...Map.groupBy(reports, ({ layer }) => layer)];
  const rows = layers.map(([layer, stacks]) => [
    layer,
    count(stacks.length),
    count(sum(stacks.map(({ resources }) => resources))),
    count(sum(stacks.map(({ inspected }) => (inspected as StackAudit | undefined)?.findings.length ?? 0))),
    seconds(sum(stacks.map(({ milliseconds }) => milliseconds))),
  ]);
  const accounts = estateAccounts(estate).length + 1;
  print(
    `${colors.bold(estate.name.en)}: ${plural(estate.tenants.length, "tenant")}, ${plural(accounts, "account")}, ${estate.homeRegion} and ${estate.backupRegion}; read in ${seconds(times.loaded)}`,
  );
  print("");
  for (const line of table(["layer", "stacks", "resources", "findings", "time"], rows)) print(`  ${line}`);
  print("");
  const totalCounts = totals(audits);
  const answers = sum(Object.values(totalCounts));
  const said = Object.entries(totalCounts).map(([name, number]) => `${count(number)} ${name.replace("-", " ")}`);
  print(`  ${plural(audits[0]?.rules ?? 0, "rule")} gave ${plural(answers, "answer")}: ${said.join(", ")}`);
  const without = unjudged(audits);
  if (without.length > 0) {
    const resources = sum(without.map((type) => type.resources));
    print(
      `  ${plural(resources, "resource")} of ${plural(without.length, "type")} that no rule judges by themselves (--json names them)`,
    );
  }
  for (const { code, share, free } of usage(estate)) {
    print(`  addresses of ${code}: ${share} % used, ${count(free)} free`);
  }
  print("");
  const problems = sum(audits.map(({ findings }) => findings.length));
  const time = seconds(times.total);
  const stacks = `${plural(reports.length, "stack")}, ${plural(sum(reports.map(({ resources }) => resources)), "resource")}`;
  if (outcome === "clean") print(`  ${colors.green("OK")}  ${stacks} in ${time}`);
  else
    print(
      `  ${colors.red("NOT OK")}  ${plural(problems, "finding")}, ${plural(issues.length, "issue")}; ${stacks} in ${time}`,
    );
}

/** How full each pool of addresses is. */
function usage(estate: Estate): { code: string; total: number; free: number; share: number }[] {
  const pools = poolUsage(allocationPools(estate.network), reservedBlocks(estate.network), estate.allocations);
  return pools.map(({ code, total, free }) => ({
    code,
    total,
    free,
    share: Math.round(((total - free) / total) * 100),
  }));
}

function unjudged(audits: readonly StackAudit[]): { type: string; resources: number }[] {
  const byType = Map.groupBy(
    audits.flatMap((audit) => audit.unjudged),
    ({ type }) => type,
  );
  return [...byType]
    .map(([type, list]) => ({ type, resources: sum(list.map(({ resources }) => resources)) }))
    .toSorted((left, right) => right.resources - left.resources || (left.type < right.type ? -1 : 1));
}

function totals(audits: readonly StackAudit[]): Record<string, number> {
  const total: Record<string, number> = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0, waived: 0 };
  for (const { counts } of audits) {
    for (const [outcome, number] of Object.entries(counts)) total[outcome] = (total[outcome] ?? 0) + number;
  }
  return total;
}

function stop(issues: readonly Issue[], options: CheckOptions, terminal: Terminal): number {
  if (options.json === true) terminal.print(canonicalJson({ version: 1, outcome: "couldNotRun", issues }, 2));
  else {
    printIssues(issues, terminal);
    terminal.complain("nothing was compiled");
  }
  return ExitCode.couldNotRun;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function count(number: number): string {
  return number.toLocaleString("en-US");
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
