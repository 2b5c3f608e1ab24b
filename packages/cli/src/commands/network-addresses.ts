// temelj network addresses: who has what, how full the pools are, and for how many more networks they last.

import { platformNetworks, type Estate } from "@temelj/estate";
import { canonicalJson } from "@temelj/kernel";

import { ExitCode } from "../exit-code.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
import { poolForecasts, poolIssues, type PoolForecast } from "../pool-forecast.ts";
import { printIssues } from "../print-issues.ts";
import { table } from "../table.ts";
import type { Terminal } from "../terminal.ts";

/** Options of the command. */
export interface AddressesOptions extends Pick<WorkspaceOptions, "estate"> {
  readonly json?: boolean;
  /** How many networks are expected to come each year, to say how long the pools last. */
  readonly networksPerYear?: number;
}

/** Exit 0; 1 when a pool that a segment uses is running out; 2 when the estate has mistakes. */
export async function networkAddresses(options: AddressesOptions, terminal: Terminal): Promise<number> {
  const workspace = loadWorkspace(options);
  if (!workspace.ok) {
    if (options.json === true) terminal.print(canonicalJson({ version: 1, issues: workspace.issues }, 2));
    else printIssues(workspace.issues, terminal);
    return ExitCode.couldNotRun;
  }
  const { estate } = workspace.value;
  const pools = poolForecasts(estate);
  const issues = poolIssues(pools);
  const platform = platformNetworks(estate.network);
  const { allocations, quarantine } = estate.allocations;
  if (options.json === true)
    terminal.print(canonicalJson({ version: 1, pools, allocations, platform, quarantine, issues }, 2));
  else print(pools, estate, options, terminal);
  return issues.length > 0 ? ExitCode.findings : ExitCode.clean;
}

function print(
  pools: readonly PoolForecast[],
  { allocations: lock, network }: Estate,
  { networksPerYear }: AddressesOptions,
  terminal: Terminal,
): void {
  const rows = lock.allocations.map(({ key, pool, cidr, growth }) => [key, pool, cidr, growth]);
  for (const { key, cidr, purpose } of platformNetworks(network)) rows.push([key, `(${purpose})`, cidr, "fixed"]);
  for (const line of table(["network", "pool", "has", "may grow to"], rows)) terminal.print(line);
  terminal.print("");
  const usage = pools.map(({ code, total, allocated, quarantined, free, segment, prefixLength, fit }) => [
    code,
    number(total),
    number(allocated),
    number(quarantined),
    number(free),
    segment === undefined ? "no tenant's" : `${number(fit)} of /${prefixLength}`,
    ...(networksPerYear === undefined ? [] : [segment === undefined ? "" : years(fit / networksPerYear)]),
  ]);
  const heading = ["pool", "addresses", "given out", "resting", "free", "networks that fit"];
  if (networksPerYear !== undefined) heading.push(`lasts at ${networksPerYear} a year`);
  for (const line of table(heading, usage)) terminal.print(line);
  for (const { cidr, key, freedOn } of lock.quarantine) terminal.print(`${cidr} of ${key} rests since ${freedOn}`);
  const issues = poolIssues(pools);
  if (issues.length > 0) printIssues(issues, terminal);
}

function years(count: number): string {
  return count >= 100 ? "over 100 years" : `${count.toFixed(1)} years`;
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
