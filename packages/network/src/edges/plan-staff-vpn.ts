// Decides the VPN of staff: its network, what each group may reach through it, and what is wrong with what was said.

import { type Block, formatBlock, holds, overlaps, parseBlock, subBlock } from "@temelj/cidr";
import { quotas } from "@temelj/facts";
import { issue, IssueError, type Issue } from "@temelj/kernel";

import { linkedRanges } from "../hub/linked-ranges.ts";
import type { HubHandle } from "../network-handles.ts";
import { maxInternalRanges, workloadRules, type AclRules } from "../vpc/network-acl-rules.ts";
import { zoneLetters } from "../vpc/plan-subnets.ts";
import { regionIssues } from "../vpc/region-issues.ts";
import { zoneIssues } from "../vpc/zone-issues.ts";
import { retentionIssues } from "./edge-log.ts";

/** What the VPN may be told, as far as decisions go. */
export interface StaffVpnChoices {
  /**
   * Addresses that staff have within the network: a /16 to /25 inside one of the hub's internal ranges, cut into four,
   * a quarter for each of the zones a to d. Flows from staff begin here.
   * @example "10.68.0.0/24"
   */
  readonly cidr: string;
  /**
   * Addresses of the tunnels' ends on people's computers, a /12 to /22: twice as many as may connect at a time. Nobody
   * else sees them. Cannot change later.
   * @default "100.126.0.0/16", of the range that RFC 6598 sets aside, so that it is in nobody's home
   */
  readonly clients?: string;
  /**
   * Zones by the letter that ends their name, two to four of a to d. Each costs by the hour.
   * @example ["a", "b"]
   */
  readonly zones: readonly string[];
  /** @example "eu-central-1" */
  readonly region: string;
  /** What each group may reach, by a code of the group that never changes. What is not here nobody reaches. */
  readonly access: Readonly<Record<string, StaffGrant>>;
  /**
   * Hours after which people sign in again: 8, 10, 12 or 24.
   * @default 8
   */
  readonly sessionHours?: number;
  /**
   * Days that the log of connections is kept.
   * @default 365
   */
  readonly logRetentionDays?: number;
}

/** What a group may reach. Ports are the firewall's to decide. */
export interface StaffGrant {
  /** @example ["10.64.0.0/16"] */
  readonly ranges: readonly string[];
}

/** Every decision about the VPN. */
export interface StaffVpnPlan {
  readonly cidr: string;
  readonly clients: string;
  readonly region: string;
  readonly subnets: readonly { readonly zone: string; readonly cidr: string; readonly availabilityZone: string }[];
  readonly acl: AclRules;
  /** What people's computers send into the tunnel, sorted. Everything else goes its usual way. */
  readonly destinations: readonly string[];
  readonly rules: readonly StaffRule[];
  readonly sessionHours: number;
  readonly logRetentionDays: number;
}

/** One range that one group may reach, alone or as part of a wider one. */
export interface StaffRule {
  readonly group: string;
  readonly range: string;
}

const prefixLengths = { largest: 16, smallest: 25 } as const;
const clientPrefixLengths = { largest: 12, smallest: 22 } as const;
const defaultClients = "100.126.0.0/16";
const sessions = [8, 10, 12, 24];

/** The plan of the VPN, or an {@link IssueError} with every issue. */
export function planStaffVpn(choices: StaffVpnChoices, hub: HubHandle): StaffVpnPlan {
  const { cidr, zones, region, access, clients = defaultClients } = choices;
  const { sessionHours = 8, logRetentionDays = 365 } = choices;
  const block = parseBlock(cidr);
  const destinations = [...new Set(Object.values(access).flatMap(({ ranges }) => ranges))].toSorted();
  const rules = rulesOf(access, destinations);
  const issues = [
    ...cidrIssues(cidr, block, hub.internalRanges),
    ...clientIssues(clients, cidr, linkedRanges(hub)),
    ...zoneIssues(zones),
    ...regionIssues(region, "the staff's VPN"),
    ...accessIssues(access, linkedRanges(hub)),
    ...countIssues(rules.length, destinations.length, linkedRanges(hub).length),
    ...sessionIssues(sessionHours),
    ...retentionIssues(logRetentionDays),
  ];
  if (block === undefined || issues.length > 0) throw new IssueError(issues);
  return {
    cidr,
    clients,
    region,
    subnets: zones.map((zone) => ({ zone, cidr: quarter(block, zone), availabilityZone: `${region}${zone}` })),
    acl: workloadRules([cidr], hub.internalRanges, hub.siteRanges),
    destinations,
    rules,
    sessionHours,
    logRetentionDays,
  };
}

/**
 * A rule for each group and range, and for each narrower range of another group within: AWS asks only the narrowest
 * rules that hold an address, so that whoever may reach a segment could not reach a tenant in it that others may.
 * https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/ad-group-auth-rules.html
 */
function rulesOf(access: StaffVpnChoices["access"], destinations: readonly string[]): StaffRule[] {
  return Object.entries(access).flatMap(([group, { ranges }]) => {
    const within = destinations.filter((range) => !ranges.includes(range) && ranges.some((own) => holds(own, range)));
    return [...ranges, ...within].map((range) => ({ group, range }));
  });
}

/** A fixed place for each letter, whether or not the zone is used. */
function quarter(block: Block, zone: string): string {
  const place = zoneLetters.indexOf(zone as (typeof zoneLetters)[number]);
  return formatBlock(subBlock(block, block.prefixLength + 2, place));
}

/** AWS wants a /27 in each zone, twenty addresses of it free. */
function cidrIssues(cidr: string, block: Block | undefined, internalRanges: readonly string[]): Issue[] {
  const { largest, smallest } = prefixLengths;
  const code = "NETWORK_STAFF_CIDR_INVALID";
  const message = `staff have the addresses "${cidr}"`;
  if (block === undefined || block.prefixLength < largest || block.prefixLength > smallest) {
    const allowed = `an IPv4 block without host bits, /${largest} to /${smallest}, such as 10.68.0.0/24`;
    return [issue(code, message, { allowed, fix: "take a /24 of a pool that serves no segment" })];
  }
  const around = internalRanges.find((range) => holds(range, cidr));
  if (around !== undefined && around !== cidr) return [];
  const why = around === undefined ? "in none of the hub's internal ranges" : "a whole internal range of the hub";
  const allowed = `a smaller block within ${internalRanges.join(", ")}`;
  const fix = "take the block from an address pool, or add its pool to the hub's internalRanges";
  return [issue(code, `${message}, ${why}`, { allowed, fix })];
}

function clientIssues(clients: string, cidr: string, linked: readonly string[]): Issue[] {
  const { largest, smallest } = clientPrefixLengths;
  const code = "NETWORK_STAFF_CLIENTS_INVALID";
  const block = parseBlock(clients);
  const fix = `leave it out: ${defaultClients} is used`;
  if (block === undefined || block.prefixLength < largest || block.prefixLength > smallest) {
    const allowed = `an IPv4 block without host bits, /${largest} to /${smallest}`;
    return [issue(code, `staff's computers have the addresses "${clients}"`, { allowed, fix })];
  }
  return [cidr, ...linked]
    .filter((range) => {
      const other = parseBlock(range);
      return other !== undefined && overlaps(other, block);
    })
    .slice(0, 1)
    .map((range) => {
      const message = `staff's computers have the addresses ${clients}, which overlap ${range}`;
      return issue(code, message, { allowed: "a block that is used nowhere in the network", fix });
    });
}

function accessIssues(access: StaffVpnChoices["access"], linked: readonly string[]): Issue[] {
  const code = "NETWORK_STAFF_ACCESS_INVALID";
  if (Object.keys(access).length === 0) {
    const details = { fix: "name a group and what it may reach, or leave the VPN out" };
    return [issue(code, "no group may reach anything", details)];
  }
  return Object.entries(access).flatMap(([group, { ranges }]) => {
    if (ranges.length === 0) {
      return [issue(code, `group "${group}" may reach nothing`, { fix: "name ranges, or leave the group out" })];
    }
    return ranges.flatMap((range, position): Issue[] => {
      const label = `group "${group}" may reach ${range}`;
      if (ranges.indexOf(range) !== position) return [issue(code, `${label} twice`, { fix: "remove one of them" })];
      if (linked.some((each) => holds(each, range))) return [];
      const allowed = `a block within ${linked.join(", ")}`;
      return [issue(code, `${label}, which the hub does not lead to`, { allowed, fix: "correct it" })];
    });
  });
}

function countIssues(rules: number, destinations: number, linked: number): Issue[] {
  const code = "NETWORK_STAFF_ACCESS_TOO_MANY";
  const fix = "let groups reach whole segments, or join groups";
  const routes = Math.min(quotas.clientVpnRoutes.value - 1, quotas.rulesPerSecurityGroup.value);
  const most = { rules: quotas.clientVpnAuthorizationRules.value, routes };
  const issues: Issue[] = [];
  if (rules > most.rules) {
    issues.push(issue(code, `staff's VPN has ${rules} authorization rules`, { allowed: `at most ${most.rules}`, fix }));
  }
  if (destinations > most.routes) {
    const message = `staff's VPN leads to ${destinations} ranges`;
    issues.push(issue(code, message, { allowed: `at most ${most.routes}`, fix }));
  }
  if (linked > maxInternalRanges) {
    issues.push(
      issue("NETWORK_RANGES_TOO_MANY", `the hub has ${linked} internal ranges and ranges of sites`, {
        allowed: `at most ${maxInternalRanges}: a network ACL holds 20 rules a direction`,
        fix: "replace neighbouring ranges by the block that holds them",
      }),
    );
  }
  return issues;
}

function sessionIssues(hours: number): Issue[] {
  if (sessions.includes(hours)) return [];
  const details = { allowed: sessions.join(", "), fix: "use 8" };
  return [issue("NETWORK_STAFF_SESSION_INVALID", `staff sign in again after ${hours} hours`, details)];
}
