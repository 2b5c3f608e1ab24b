// temelj network reach: whether one place of the network reaches another, hop by hop over the compiled plan.

import { tenantAccountCode, type Estate } from "@temelj/estate";
import { canonicalJson, failure, issue, success, suggest, type Issue, type Result } from "@temelj/kernel";
import {
  leavesTo,
  mergeFacts,
  networkModel,
  reach,
  tierSubnets,
  type Network,
  type NetworkFacts,
  type NetworkModel,
  type Question,
  type Reach,
} from "@temelj/proof";

import { ExitCode } from "../exit-code.ts";
import { inspectorUrl } from "../inspector-url.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
import { segmentsOf } from "../network-intent.ts";
import { printIssues } from "../print-issues.ts";
import { runCompilation } from "../run-compilation.ts";
import type { Terminal } from "../terminal.ts";

/** Options of the command. */
export interface ReachOptions extends Pick<WorkspaceOptions, "estate"> {
  readonly port: number;
  readonly protocol: Question["protocol"];
  readonly json?: boolean;
}

/** One path that was looked at. */
interface Path extends Reach {
  readonly from: string;
  readonly to: string;
}

/** Exit 0 when all of it is reached, 1 when something is stopped or not known, 2 when the question makes no sense. */
export async function networkReach(
  from: string,
  to: string,
  options: ReachOptions,
  terminal: Terminal,
): Promise<number> {
  const workspace = loadWorkspace(options);
  if (!workspace.ok) return stop(workspace.issues, options, terminal);
  const { estate } = workspace.value;
  const ends = questionEnds(estate, from, to);
  if (!ends.ok) return stop(ends.issues, options, terminal);
  const inspector = { module: inspectorUrl("network"), options: undefined };
  const reports = await runCompilation(workspace.value, inspector, {}, terminal);
  const issues = reports.flatMap((report) => report.issues);
  if (issues.some(({ severity }) => severity === "error")) return stop(issues, options, terminal);
  const model = networkModel(mergeFacts(reports.map(({ inspected }) => inspected as NetworkFacts)));
  const paths = pathsOf(model, ends.value, { protocol: options.protocol, port: options.port });
  if (options.json === true) terminal.print(canonicalJson({ version: 1, paths }, 2));
  else print(paths, terminal);
  return paths.every(({ outcome }) => outcome === "reached") ? ExitCode.clean : ExitCode.findings;
}

interface Ends {
  readonly from: readonly string[];
  readonly to: readonly Target[];
}

type Target =
  | { readonly kind: "network"; readonly label: string }
  | { readonly kind: "outside"; readonly name: string; readonly cidr: string; readonly host?: string };

function questionEnds(estate: Estate, from: string, to: string): Result<Ends> {
  const source = networksNamed(estate, from);
  const outside = outsideNamed(estate, to);
  const target =
    outside.length > 0 ? outside : networksNamed(estate, to).map((label) => ({ kind: "network", label }) as const);
  const issues: Issue[] = [];
  if (source.length === 0) issues.push(unknownPlace("FROM", from, estate));
  if (target.length === 0) issues.push(unknownPlace("TO", to, estate));
  return issues.length > 0 ? failure(issues) : success({ from: source, to: target });
}

/** Networks by their own name, by a tenant's code (production), or all of a segment. */
function networksNamed(estate: Estate, name: string): string[] {
  const segments = segmentsOf(estate);
  if (segments.has(name)) return [name];
  const tenant = estate.tenants.find(({ code }) => code === name);
  if (tenant !== undefined) {
    const key = tenantAccountCode(tenant, "production");
    return segments.has(key) && tenant.tier !== "shared-namespace" ? [key] : [];
  }
  return [...segments].filter(([, segment]) => segment === name).map(([key]) => key);
}

function outsideNamed({ network }: Estate, name: string): Target[] {
  if (name === "internet") return [{ kind: "outside", name, cidr: "0.0.0.0/0" }];
  if (isHostName(name)) return [{ kind: "outside", name, cidr: "0.0.0.0/0", host: name }];
  if (name !== "on-premises") return [];
  return network.reserved.map(({ cidr }) => ({ kind: "outside", name: `on-premises ${cidr}`, cidr }));
}

/** Codes of networks have no dots. */
function isHostName(name: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i.test(name);
}

function pathsOf(model: NetworkModel, { from, to }: Ends, question: Question): Path[] {
  return from.flatMap((source) =>
    to.flatMap((target): Path[] => {
      const network = model.networks.get(source);
      if (network === undefined) return [absent(source, target)];
      if (target.kind === "outside") return [outward(model, network, target, question)];
      const other = model.networks.get(target.label);
      if (other === network) return [];
      return [other === undefined ? absent(target.label, target) : inward(model, network, other, question)];
    }),
  );
}

/** The first way in that exists, else what stops the first way that was tried. */
function inward(model: NetworkModel, network: Network, other: Network, question: Question): Path {
  const named = { from: network.label, to: other.label };
  const tried = tierSubnets(network).flatMap((from) =>
    tierSubnets(other).map((to) => reach(model, from, to, question)),
  );
  const best = tried.find(({ outcome }) => outcome !== "stopped") ?? tried[0];
  return { ...named, ...(best ?? { outcome: "unknown", hops: [{ at: other.label, does: "has no subnets" }] }) };
}

function outward(
  model: NetworkModel,
  network: Network,
  { name, cidr, host }: Extract<Target, { kind: "outside" }>,
  question: Question,
): Path {
  const asked = { ...question, ...(host === undefined ? {} : { host }) };
  const tried = tierSubnets(network).map((subnet) => leavesTo(model, subnet, cidr, asked));
  const best = tried.find(({ outcome }) => outcome !== "stopped") ?? tried[0];
  const nothing = { outcome: "unknown", hops: [{ at: network.label, does: "has no subnets" }] } as const;
  return { from: network.label, to: name, ...(best ?? nothing) };
}

function absent(label: string, target: Target): Path {
  const to = target.kind === "network" ? target.label : target.name;
  return { from: label, to, outcome: "unknown", hops: [{ at: label, does: "is not in the compiled plan" }] };
}

function print(paths: readonly Path[], { colors, print: say }: Terminal): void {
  for (const { from, to, outcome, hops } of paths) {
    const paint = outcome === "reached" ? colors.green : outcome === "stopped" ? colors.red : colors.yellow;
    say(`${from} → ${to}: ${paint(outcome)}`);
    for (const { at, does } of hops) say(`  ${at}  ${colors.dim(does)}`);
  }
}

function unknownPlace(which: string, given: string, estate: Estate): Issue {
  const names = ["internet", "on-premises", ...segmentsOf(estate).keys(), ...estate.tenants.map(({ code }) => code)];
  const near = suggest(given, names);
  return issue("NETWORK_PLACE_UNKNOWN", `${which} is "${given}", which has no network`, {
    allowed: "a tenant with a network, a network, a segment; TO also internet, a host name and on-premises",
    fix: near === undefined ? "temelj network addresses lists all networks" : `use ${near}`,
  });
}

function stop(issues: readonly Issue[], options: ReachOptions, terminal: Terminal): number {
  if (options.json === true) terminal.print(canonicalJson({ version: 1, paths: [], issues }, 2));
  else printIssues(issues, terminal);
  return ExitCode.couldNotRun;
}
