// Decides what the firewall lets through: rules from flows and domains, in strict order, within what AWS takes.

import { contains, parseBlock } from "@temelj/cidr";
import { capabilities, hasCapability, type CapabilityName } from "@temelj/facts";
import { compareText, issue, IssueError, type Issue } from "@temelj/kernel";

import { domainRules, flowRule, restRules, type FirewallRule } from "./firewall-rules.ts";
import type { InspectionKind } from "./inspection-kind.ts";
import { decryptionIssues, planDecryption, type DecryptionChoices, type DecryptionPlan } from "./plan-decryption.ts";
import { numberIssues, quotaIssues } from "./rule-issues.ts";
import { threatLists, type ThreatList } from "./threat-lists.ts";

/** One end of a flow. */
export interface InspectedEnd {
  /** Code of a segment or network. Never changes. */
  readonly key: string;
  /** @example ["10.72.0.0/14"] */
  readonly ranges: readonly string[];
}

/** Who may begin a conversation with whom. */
export interface InspectedFlow {
  readonly from: InspectedEnd;
  readonly to: InspectedEnd;
  /** 1 to 65535. */
  readonly ports: readonly number[];
  /** @default "tcp" */
  readonly protocol?: "tcp" | "udp";
}

/** What a segment may reach of the internet. */
export interface InspectedSegment extends InspectedEnd {
  /** Host names; one that begins with a dot stands for itself and everything below it. */
  readonly domains: readonly string[];
}

/** What the firewall may be told, as far as decisions go. */
export interface InspectionChoices {
  /** What no flow allows is dropped. */
  readonly flows: readonly InspectedFlow[];
  /**
   * Segments that may reach some of the internet.
   * @default none
   */
  readonly internet?: readonly InspectedSegment[];
  /**
   * What happens to traffic with domains that AWS knows as malicious: nothing passes, it is only reported, or AWS's
   * lists are not used.
   * @default "drop"
   */
  readonly threats?: "drop" | "alert" | "ignore";
  /**
   * Whose HTTPS to the internet is decrypted, judged and encrypted again.
   * @default nobody's: names in handshakes are judged
   */
  readonly decrypt?: DecryptionChoices;
  /** @default "aws" */
  readonly partition?: string;
  /** @example "eu-central-1" */
  readonly region: string;
}

/** A rule group of the policy. */
export interface PlannedRuleGroup {
  readonly role: "flows" | "domains" | "rest";
  readonly description: string;
  /** The lower, the earlier. */
  readonly priority: number;
  readonly capacity: number;
  readonly rules: readonly FirewallRule[];
}

/** Every decision about the firewall. */
export interface InspectionPlan {
  /** Sorted by priority. */
  readonly groups: readonly PlannedRuleGroup[];
  readonly threats: readonly ThreatList[];
  /** Whether some segment reaches some of the internet. */
  readonly internet: boolean;
  readonly homeRanges: readonly string[];
  /** Absent: nothing is decrypted. */
  readonly decryption?: DecryptionPlan;
}

/**
 * Rules that fit into each group. AWS fixes a group's capacity when it is created, so it is the same however many
 * flows there are: an edit never replaces a group. Together they leave two thirds of a policy to AWS's own lists.
 */
export const ruleGroupCapacity = { flows: 6000, domains: 3000, rest: 100 } as const;

const descriptions = {
  flows: "Who may begin a conversation with whom",
  domains: "What segments may reach of the internet",
  rest: "Everything else is dropped",
} as const;

const hostName = /^\.?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/;

/**
 * The plan of the firewall, or an {@link IssueError} with every issue.
 *
 * @param homeRanges the government's own network: `HOME_NET` of every rule. Must be said: AWS would guess it from a VPC
 * that a firewall at a transit gateway does not have.
 * @param kind where the firewall stands, which not every partition has
 */
export function planInspection(
  choices: InspectionChoices,
  homeRanges: readonly string[],
  kind: InspectionKind = "attached",
): InspectionPlan {
  const issues = inspectionIssues(choices, homeRanges, kind);
  if (issues.length > 0) throw new IssueError(issues);
  const { flows, region, partition = "aws", threats = "drop", decrypt } = choices;
  const internet = withDomains(choices);
  return {
    groups: ruleGroups(flows, internet),
    threats: threats === "ignore" ? [] : threatLists(partition, region, threats),
    internet: internet.length > 0,
    homeRanges,
    ...(decrypt === undefined
      ? {}
      : { decryption: planDecryption(decrypt, internet, { partition, region, homeRanges }) }),
  };
}

/** Everything that is wrong with the choices. */
export function inspectionIssues(
  choices: InspectionChoices,
  homeRanges: readonly string[],
  kind: InspectionKind,
): Issue[] {
  const { flows, region, partition = "aws", threats = "drop", decrypt } = choices;
  const internet = withDomains(choices);
  const groups = ruleGroups(flows, internet);
  return [
    ...capabilityIssues(partition, threats, kind),
    ...flows.flatMap((flow) => flowIssues(flow, homeRanges)),
    ...internet.flatMap((segment) => [...endIssues(segment, homeRanges), ...domainIssues(segment)]),
    ...groups.flatMap(quotaIssues),
    ...numberIssues(groups.flatMap(({ rules }) => rules)),
    ...(decrypt === undefined ? [] : decryptionIssues(decrypt, internet, { partition, region, homeRanges })),
  ];
}

function withDomains({ internet = [] }: InspectionChoices): readonly InspectedSegment[] {
  return internet.filter(({ domains }) => domains.length > 0);
}

function ruleGroups(flows: readonly InspectedFlow[], internet: readonly InspectedSegment[]): PlannedRuleGroup[] {
  const ports = flows.flatMap(({ from, to, ports: each, protocol = "tcp" }) =>
    each.map((port) =>
      flowRule({ from: from.key, to: to.key, fromRanges: from.ranges, toRanges: to.ranges, protocol, port }),
    ),
  );
  const domains = internet.flatMap(({ key, ranges, domains: each }) =>
    each.flatMap((domain) => domainRules(key, ranges, domain)),
  );
  const rest = restRules(internet.flatMap(({ ranges }) => ranges).toSorted());
  const planned = [
    { role: "flows", priority: 100, rules: ports.toSorted(byKey) },
    { role: "domains", priority: 200, rules: domains.toSorted(byKey) },
    { role: "rest", priority: 300, rules: rest },
  ] as const;
  return planned
    .filter(({ rules }) => rules.length > 0)
    .map((group) =>
      Object.assign({ capacity: ruleGroupCapacity[group.role], description: descriptions[group.role] }, group),
    );
}

function byKey(left: FirewallRule, right: FirewallRule): number {
  return compareText(left.key, right.key);
}

function capabilityIssues(partition: string, threats: string, kind: InspectionKind): Issue[] {
  const needed: CapabilityName[] = [kind === "attached" ? "transitGatewayFirewall" : "networkFirewall"];
  if (threats !== "ignore") needed.push("firewallDomainLists");
  return needed.filter((name) => !hasCapability(partition, name)).map((name) => missingCapability(partition, name));
}

/** The issue of something that a partition is not known to have. */
export function missingCapability(partition: string, name: CapabilityName): Issue {
  const { name: what, partitions } = capabilities[name];
  const instead = new Map<CapabilityName, string>([
    ["transitGatewayFirewall", "build an InspectionNetwork instead"],
    ["regionalNatGateway", "build a ZonalInternetEgress instead"],
  ]);
  return issue("NETWORK_CAPABILITY_MISSING", `partition "${partition}" is not known to have it: ${what}`, {
    allowed: partitions.join(", "),
    fix: instead.get(name) ?? "use a partition that has it, or do without",
  });
}

function flowIssues({ from, to, ports, protocol = "tcp" }: InspectedFlow, homeRanges: readonly string[]): Issue[] {
  const label = `flow "${from.key} → ${to.key}"`;
  const issues = [...endIssues(from, homeRanges), ...endIssues(to, homeRanges)];
  const wrong = ports.filter((port) => !Number.isInteger(port) || port < 1 || port > 65_535);
  for (const port of wrong) {
    const details = { allowed: "1 to 65535", fix: "correct it" };
    issues.push(issue("NETWORK_FLOW_INVALID", `${label} has the port ${port}`, details));
  }
  if (ports.length === 0)
    issues.push(issue("NETWORK_FLOW_INVALID", `${label} has no port`, { fix: "name one, such as 443" }));
  if (protocol !== "tcp" && protocol !== "udp") {
    const message = `${label} has the protocol "${String(protocol)}"`;
    issues.push(issue("NETWORK_FLOW_INVALID", message, { allowed: "tcp, udp", fix: "use tcp" }));
  }
  return issues;
}

function endIssues({ key, ranges }: InspectedEnd, homeRanges: readonly string[]): Issue[] {
  if (!/^[a-z][a-z0-9-]*$/.test(key)) {
    const allowed = "lower-case letters, digits and hyphens, starting with a letter";
    return [issue("NETWORK_FLOW_INVALID", `an end of a flow is called "${key}"`, { allowed })];
  }
  if (ranges.length === 0) {
    const fix = "give its addresses, or leave the flow out";
    return [issue("NETWORK_FLOW_INVALID", `"${key}" has flows and no addresses`, { fix })];
  }
  return ranges
    .filter((range) => !isInside(range, homeRanges))
    .map((range) => {
      const allowed = `a block within ${homeRanges.join(", ")}`;
      const fix = "take the block from an address pool, or add its pool to the hub's internalRanges";
      return issue("NETWORK_FLOW_OUTSIDE_RANGES", `"${key}" has the addresses ${range}`, { allowed, fix });
    });
}

function isInside(range: string, homeRanges: readonly string[]): boolean {
  const inner = parseBlock(range);
  if (inner === undefined) return false;
  return homeRanges.some((home) => {
    const outer = parseBlock(home);
    return outer !== undefined && contains(outer, inner);
  });
}

function domainIssues({ key, domains }: InspectedSegment): Issue[] {
  return domains
    .filter((domain) => domain.length > 253 || !hostName.test(domain))
    .map((domain) =>
      issue("NETWORK_DOMAIN_INVALID", `segment "${key}" may reach "${domain}", which is no domain`, {
        allowed: "a host name in lower case, or a dot and a domain for everything in it",
        fix: "write only the host name, such as .gov.me.example",
      }),
    );
}
