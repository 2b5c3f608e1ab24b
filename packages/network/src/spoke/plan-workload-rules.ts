// Decides the security group that a spoke's workloads may use: what the estate's flows let in and out, rule by rule.

import { contains, parseBlock, type Block } from "@temelj/cidr";
import { quotas } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";

import { prefixListSize } from "../segments/plan-prefix-lists.ts";
import type { SpokeFlow, SpokeFlowEnd } from "./flows-of.ts";

/** What the group may be told. */
export interface WorkloadChoices {
  /**
   * Flows of the estate. Those that neither begin nor end in the spoke are passed over.
   * @default none: the spoke has no security group for workloads
   */
  readonly flows?: readonly SpokeFlow[];
  /**
   * Prefix lists by code of the segment or site whose ranges they hold. Ends without one are let in by their ranges.
   * @default none
   */
  readonly prefixListIds?: Readonly<Record<string, unknown>>;
  /**
   * Addresses of the private endpoints, reached on TCP 443.
   * @default none
   * @example "10.65.0.0/24"
   */
  readonly endpointsCidr?: string;
  /**
   * Whether the segment reaches anything of the internet: then TCP 443 and 80 may leave for everywhere, and the
   * firewall at the hub decides by domain.
   * @default false
   */
  readonly internet?: boolean;
}

/** Whom a rule is about. */
export type RulePeer =
  | { readonly kind: "block"; readonly cidr: string }
  /** A prefix list of ours. */
  | { readonly kind: "list"; readonly code: string; readonly weight: number }
  /** AWS's own prefix list of S3. */
  | { readonly kind: "storage" }
  /** The VPC's IPv6 block, which AWS chooses. */
  | { readonly kind: "ipv6" };

/** One rule. */
export interface PlannedRule {
  /** What it means; part of its name. */
  readonly role: string;
  readonly peer: RulePeer;
  /** Undefined: everything. */
  readonly to?: { readonly protocol: "tcp" | "udp"; readonly port: number };
  readonly description: string;
}

/** Both directions. Answers need no rule, and neither do questions to the VPC's resolver: AWS filters neither. */
export interface WorkloadRules {
  readonly ingress: readonly PlannedRule[];
  readonly egress: readonly PlannedRule[];
}

/** What of the spoke itself the rules are about. */
export interface OwnAddresses {
  /** All IPv4 blocks of the VPC, the first one first. */
  readonly blocks: readonly string[];
  readonly ipv6: boolean;
}

/**
 * The rules of a spoke. Everything within the VPC passes: its workloads are one tenant's, or of tenants that share an
 * account. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html says what no group filters.
 */
export function planWorkloadRules(choices: WorkloadChoices, own: OwnAddresses): WorkloadRules {
  const { flows = [], prefixListIds = {}, endpointsCidr, internet = false } = choices;
  const listed = new Set(Object.keys(prefixListIds));
  const home = parseBlock(own.blocks[0] ?? "");
  const within = [
    ...own.blocks.map((cidr) => rule(`own-${cidr}`, { kind: "block", cidr }, "within the network")),
    ...(own.ipv6 ? [rule("own-ipv6", { kind: "ipv6" }, "within the network")] : []),
  ];
  const fixed = [
    ...within,
    rule("storage", { kind: "storage" }, "S3, through the gateway endpoint", https),
    ...(endpointsCidr === undefined
      ? []
      : [rule("endpoints", block(endpointsCidr), "AWS's services, privately", https)]),
    ...(internet ? [443, 80] : []).map((port) =>
      rule(`internet-${port}`, block("0.0.0.0/0"), "the internet, as far as the firewall lets it", tcp(port)),
    ),
  ];
  const asked = flows.filter(({ to }) => isHome(to, home));
  const asking = flows.filter(({ from, to }) => isHome(from, home) && !isWithin(to, own.blocks));
  return {
    ingress: distinct([...within, ...asked.flatMap((flow) => flowRules(flow.from, flow, "from", listed))], "in"),
    egress: distinct([...fixed, ...asking.flatMap((flow) => flowRules(flow.to, flow, "to", listed))], "out"),
  };
}

/** Issues of the choices, and of rules that AWS would refuse. */
export function workloadIssues(choices: WorkloadChoices, rules: WorkloadRules): Issue[] {
  const { flows = [], endpointsCidr } = choices;
  const issues = flows.flatMap(flowIssues);
  if (endpointsCidr !== undefined && parseBlock(endpointsCidr) === undefined) {
    const details = { allowed: "an IPv4 block, such as 10.65.0.0/24", fix: "give the block of the private endpoints" };
    issues.push(issue("NETWORK_ENDPOINT_CIDR_INVALID", `endpointsCidr is "${endpointsCidr}"`, details));
  }
  const most = quotas.rulesPerSecurityGroup.value;
  for (const direction of ["ingress", "egress"] as const) {
    const weight = ruleWeight(rules[direction]);
    if (weight <= most) continue;
    issues.push(
      issue("NETWORK_WORKLOAD_RULES_TOO_MANY", `the workloads' security group has ${weight} rules of ${direction}`, {
        allowed: `at most ${most}; a prefix list counts as many as it has room for`,
        fix: "let segments exchange instead of tenants one by one, with fewer ports, or ask AWS for more",
      }),
    );
  }
  return issues;
}

/** As how many AWS counts rules. IPv6 has a quota of its own. */
export function ruleWeight(rules: readonly PlannedRule[]): number {
  return rules
    .filter(({ peer }) => peer.kind !== "ipv6")
    .reduce((sum, { peer }) => sum + (peer.kind === "list" ? peer.weight : 1), 0);
}

const https = tcp(443);

function tcp(port: number): { protocol: "tcp"; port: number } {
  return { protocol: "tcp", port };
}

function block(cidr: string): RulePeer {
  return { kind: "block", cidr };
}

function rule(role: string, peer: RulePeer, description: string, to?: PlannedRule["to"]): PlannedRule {
  return { role, peer, description, ...(to === undefined ? {} : { to }) };
}

/** A segment or site by its list; whoever has none by each of its ranges. */
function flowRules(
  { key, ranges }: SpokeFlowEnd,
  { ports, protocol = "tcp" }: SpokeFlow,
  word: "from" | "to",
  listed: ReadonlySet<string>,
): PlannedRule[] {
  return ports.flatMap((port) => {
    const to = { protocol, port };
    const role = `${key}-${protocol}-${port}`;
    const description = `${word} ${key}`;
    if (listed.has(key)) {
      return [rule(role, { kind: "list", code: key, weight: prefixListSize(ranges.length) }, description, to)];
    }
    return ranges.map((cidr) => rule(`${role}-${cidr}`, block(cidr), description, to));
  });
}

/** AWS refuses a rule that there is already, whatever it is called: what was first stays. */
function distinct(rules: readonly PlannedRule[], direction: "in" | "out"): PlannedRule[] {
  const first = new Map<string, PlannedRule>();
  for (const { role, ...rest } of rules) {
    const { peer, to } = rest;
    const same = JSON.stringify([peer, to]);
    if (!first.has(same)) first.set(same, { role: `${direction}-${role}`, ...rest });
  }
  return [...first.values()];
}

function isHome({ ranges }: SpokeFlowEnd, home: Block | undefined): boolean {
  return home !== undefined && ranges.some((range) => holds(range, home));
}

function isWithin({ ranges }: SpokeFlowEnd, blocks: readonly string[]): boolean {
  return ranges.every((range) => {
    const inner = parseBlock(range);
    return inner !== undefined && blocks.some((outer) => holds(outer, inner));
  });
}

function holds(range: string, inner: Block): boolean {
  const outer = parseBlock(range);
  return outer !== undefined && contains(outer, inner);
}

function flowIssues({ from, to, ports }: SpokeFlow): Issue[] {
  const label = `flow "${from.key} → ${to.key}"`;
  const wrongRanges = [from, to].flatMap(({ ranges }) => ranges.filter((range) => parseBlock(range) === undefined));
  const wrongPorts = ports.filter((port) => !Number.isInteger(port) || port < 1 || port > 65_535);
  return [
    ...wrongRanges.map((range) => {
      const details = { allowed: "an IPv4 block without host bits", fix: "correct it" };
      return issue("NETWORK_FLOW_INVALID", `${label} has the range "${range}"`, details);
    }),
    ...wrongPorts.map((port) =>
      issue("NETWORK_FLOW_INVALID", `${label} has the port ${port}`, { allowed: "1 to 65535", fix: "correct it" }),
    ),
  ];
}
