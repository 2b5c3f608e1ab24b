// The summary at the end of `temelj check`: what there is, what was judged, how long it took.

import { estateAccounts } from "@temelj/estate";

import { totalAnswers, unjudgedTypes, type CheckResult } from "./check-result.ts";
import type { StackAudit } from "./inspectors/audit.ts";
import { poolForecasts } from "./pool-forecast.ts";
import { plural } from "./print-issues.ts";
import { quotaNames } from "./quota-issues.ts";
import { table } from "./table.ts";
import type { Terminal } from "./terminal.ts";

/** Times of a run in milliseconds. */
export interface CheckTimes {
  readonly loading: number;
  readonly total: number;
}

/** Prints the summary. */
export function printCheck(result: CheckResult, times: CheckTimes, { colors, print }: Terminal): void {
  const { estate } = result;
  const accounts = estateAccounts(estate).length + 1;
  const size = `${plural(estate.tenants.length, "tenant")}, ${plural(accounts, "account")}`;
  const regions = `${estate.homeRegion} and ${estate.backupRegion}`;
  print(`${colors.bold(estate.name.en)}: ${size}, ${regions}; read in ${seconds(times.loading)}\n`);
  for (const line of layers(result)) print(`  ${line}`);
  print("");
  for (const line of judged(result)) print(`  ${line}`);
  print(`\n  ${verdict(result, times, colors)}`);
}

function layers({ reports }: CheckResult): string[] {
  const rows = [...Map.groupBy(reports, ({ layer }) => layer)].map(([layer, stacks]) => [
    layer,
    count(stacks.length),
    count(sum(stacks.map(({ resources }) => resources))),
    count(sum(stacks.map(({ inspected }) => (inspected as StackAudit | undefined)?.findings.length ?? 0))),
    seconds(sum(stacks.map(({ milliseconds }) => milliseconds))),
  ]);
  return table(["layer", "stacks", "resources", "findings", "time"], rows);
}

function judged({ estate, audits, network, quotas }: CheckResult): string[] {
  const lines: string[] = [];
  const answers = totalAnswers(audits);
  const said = Object.entries(answers).map(([outcome, number]) => `${count(number)} ${outcome.replace("-", " ")}`);
  const total = plural(sum(Object.values(answers)), "answer");
  lines.push(`${plural(audits[0]?.rules ?? 0, "rule")} gave ${total}: ${said.join(", ")}`);
  const without = unjudgedTypes(audits);
  if (without.length > 0) {
    const resources = plural(sum(without.map((type) => type.resources)), "resource");
    lines.push(
      `${resources} of ${plural(without.length, "type")} that no rule judges by themselves (--json names them)`,
    );
  }
  if (network !== undefined) {
    const { networks, pairs, reached, findings } = network;
    const intent =
      findings.length === 0 ? "all as intended" : `${plural(findings.length, "finding")} against the intent`;
    lines.push(
      `${plural(networks, "network")}: of ${plural(pairs, "pair")} ${count(reached)} reach each other, ${intent}`,
    );
  }
  for (const { code, share, fit, prefixLength } of poolForecasts(estate).filter(
    ({ segment }) => segment !== undefined,
  )) {
    lines.push(`addresses of ${code}: ${share} % used, room for ${count(fit)} more networks of /${prefixLength}`);
  }
  const [fullest] = quotas;
  if (fullest !== undefined) {
    const { quota, used, limit } = fullest;
    lines.push(`quotas of networks: at most ${fullest.share} % used, ${used} of ${limit} ${quotaNames[quota]}`);
  }
  return lines;
}

function verdict(
  { reports, findings, issues, outcome }: CheckResult,
  times: CheckTimes,
  colors: Terminal["colors"],
): string {
  const resources = plural(sum(reports.map((report) => report.resources)), "resource");
  const work = `${plural(reports.length, "stack")}, ${resources} in ${seconds(times.total)}`;
  if (outcome === "clean") return `${colors.green("OK")}  ${work}`;
  return `${colors.red("NOT OK")}  ${plural(findings.length, "finding")}, ${plural(issues.length, "issue")}; ${work}`;
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
