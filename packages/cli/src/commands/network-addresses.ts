// temelj network addresses: who has what, how full the pools are, and for how many more tenants they last.

import { poolUsage, type AddressLock } from "@temelj/cidr";
import { allocationPools, reservedBlocks, type Estate } from "@temelj/estate";
import { canonicalJson, issue, type Issue } from "@temelj/kernel";

import { ExitCode } from "../exit-code.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
import { printIssues } from "../print-issues.ts";
import { table } from "../table.ts";
import type { Terminal } from "../terminal.ts";

/** Options of the command. */
export interface AddressesOptions extends Pick<WorkspaceOptions, "estate"> {
  readonly json?: boolean;
}

/** A pool and how long it lasts. */
interface PoolRow {
  readonly code: string;
  readonly total: number;
  readonly allocated: number;
  readonly quarantined: number;
  readonly free: number;
  /** How many more tenants of medium size fit. */
  readonly mediumTenants: number;
}

/** Below so many further tenants of medium size a pool is running out. */
const fewTenants = 4;

/** Exit 0; 1 when a pool that a segment uses is running out; 2 when the estate has mistakes. */
export async function networkAddresses(options: AddressesOptions, terminal: Terminal): Promise<number> {
  const workspace = loadWorkspace(options);
  if (!workspace.ok) {
    if (options.json === true) terminal.print(canonicalJson({ version: 1, issues: workspace.issues }, 2));
    else printIssues(workspace.issues, terminal);
    return ExitCode.couldNotRun;
  }
  const { estate } = workspace.value;
  const pools = poolRows(estate);
  const issues = pools.filter(({ mediumTenants }) => mediumTenants < fewTenants).map(runningOut);
  const { allocations, quarantine } = estate.allocations;
  if (options.json === true) terminal.print(canonicalJson({ version: 1, pools, allocations, quarantine, issues }, 2));
  else print(pools, estate.allocations, issues, terminal);
  return issues.length > 0 ? ExitCode.findings : ExitCode.clean;
}

function poolRows({ network, allocations }: Estate): PoolRow[] {
  // A network takes room to double beside it.
  const each = 2 ** (32 - network.blocks.medium + 1);
  return poolUsage(allocationPools(network), reservedBlocks(network), allocations).map((usage) => ({
    ...usage,
    mediumTenants: Math.floor(usage.free / each),
  }));
}

function runningOut({ code, mediumTenants }: PoolRow): Issue {
  return issue("NETWORK_POOL_RUNS_OUT", `the pool ${code} has room for ${mediumTenants} more tenants of medium size`, {
    fix: `add a range with the code ${code} to pools in network.yaml; nobody is renumbered`,
  });
}

function print(pools: readonly PoolRow[], lock: AddressLock, issues: readonly Issue[], terminal: Terminal): void {
  const rows = lock.allocations.map(({ key, pool, cidr, growth }) => [key, pool, cidr, growth]);
  for (const line of table(["network", "pool", "has", "may grow to"], rows)) terminal.print(line);
  terminal.print("");
  const usage = pools.map(({ code, total, allocated, quarantined, free, mediumTenants }) => [
    code,
    number(total),
    number(allocated),
    number(quarantined),
    number(free),
    number(mediumTenants),
  ]);
  const heading = ["pool", "addresses", "given out", "resting", "free", "medium tenants that fit"];
  for (const line of table(heading, usage)) terminal.print(line);
  for (const { cidr, key, freedOn } of lock.quarantine) terminal.print(`${cidr} of ${key} rests since ${freedOn}`);
  if (issues.length > 0) printIssues(issues, terminal);
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
