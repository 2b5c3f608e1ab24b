// Decides a network beside the hub that traffic only passes: addresses that nobody routes to, two subnets a zone.

import { overlaps, parseBlock, type Block } from "@temelj/cidr";
import { issue, IssueError, type Issue } from "@temelj/kernel";

import type { HubHandle } from "../network-handles.ts";
import { maxInternalRanges, workloadRules, type AclRules } from "../vpc/network-acl-rules.ts";
import { planSubnets, type Tier } from "../vpc/plan-subnets.ts";
import { zoneIssues } from "../vpc/zone-issues.ts";
import { linkedRanges } from "./linked-ranges.ts";

/** What such a network may be told, as far as decisions go. */
export interface HubNetworkChoices {
  /**
   * Zones by the letter that ends their name, two to four of a to d.
   * @example ["a", "b", "c"]
   */
  readonly zones: readonly string[];
  /** @example "eu-central-1" */
  readonly region: string;
  /**
   * Addresses of the network, a /24 that nothing routes to: packets carry the addresses of the spokes.
   * @default the end of the range that RFC 6598 sets aside: "100.127.255.0/24" leads out, "100.127.254.0/24" inspects
   */
  readonly cidr?: string;
}

/** A subnet of one zone. */
export interface HubSubnet {
  readonly zone: string;
  readonly cidr: string;
  readonly availabilityZone: string;
}

/** Every decision about such a network. */
export interface HubNetworkPlan {
  readonly region: string;
  readonly cidr: string;
  /** Where the hub's interfaces are. */
  readonly attachment: readonly HubSubnet[];
  /** What the network is for: a firewall's endpoint, or a NAT gateway. */
  readonly front: readonly HubSubnet[];
  readonly acl: AclRules;
}

/** What is special about one such network. */
export interface HubNetworkPurpose {
  readonly defaultCidr: string;
  /** As the subject of a sentence. */
  readonly subject: string;
  /** Code of the issue that its addresses are wrong. */
  readonly code: string;
}

/** Whose packets pass. */
export type PassingRanges = Pick<HubHandle, "internalRanges" | "siteRanges">;

/** The plan of a network beside the hub, or an {@link IssueError} with every issue, `others` among them. */
export function planHubNetwork(
  { zones, region, ...choices }: HubNetworkChoices,
  purpose: HubNetworkPurpose,
  passing: PassingRanges,
  others: readonly Issue[] = [],
): HubNetworkPlan {
  const cidr = choices.cidr ?? purpose.defaultCidr;
  const block = parseBlock(cidr);
  const linked = linkedRanges(passing);
  const issues = [
    ...cidrIssues(cidr, block, purpose, linked),
    ...zoneIssues(zones),
    ...rangeIssues(linked.length),
    ...others,
  ];
  if (block === undefined || issues.length > 0) throw new IssueError(issues);
  const places = planSubnets(block, zones);
  const of = (tier: Tier): HubSubnet[] =>
    places
      .filter((place) => place.tier === tier)
      .map((place) => ({ zone: place.zone, cidr: place.cidr, availabilityZone: `${region}${place.zone}` }));
  return {
    region,
    cidr,
    attachment: of("attachment"),
    front: of("private"),
    acl: workloadRules([cidr], passing.internalRanges, passing.siteRanges),
  };
}

function cidrIssues(
  cidr: string,
  block: Block | undefined,
  { code, subject, defaultCidr }: HubNetworkPurpose,
  linked: readonly string[],
): Issue[] {
  const allowed = "an IPv4 /24 outside the internal ranges";
  const fix = `leave it out: ${defaultCidr} is used`;
  if (block?.prefixLength !== 24) return [issue(code, `${subject} has the addresses "${cidr}"`, { allowed, fix })];
  return linked
    .filter((range) => {
      const other = parseBlock(range);
      return other !== undefined && overlaps(other, block);
    })
    .map((range) => issue(code, `${subject} has the addresses ${cidr}, which overlap ${range}`, { allowed, fix }));
}

function rangeIssues(count: number): Issue[] {
  if (count <= maxInternalRanges) return [];
  return [
    issue("NETWORK_RANGES_TOO_MANY", `the hub has ${count} internal ranges and ranges of sites`, {
      allowed: `at most ${maxInternalRanges}: a network ACL holds 20 rules a direction`,
      fix: "replace neighbouring ranges by the block that holds them",
    }),
  ];
}
