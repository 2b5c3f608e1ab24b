// Decides how the hubs of two regions lead to each other: what is where, and by which routes past what is thrown away.

import { overlaps, parseBlock } from "@temelj/cidr";
import { hasCapability } from "@temelj/facts";
import { issue, IssueError, type Issue } from "@temelj/kernel";

import { missingCapability } from "../inspection/plan-inspection.ts";
import type { HubHandle } from "../network-handles.ts";
import { regionIssues } from "../vpc/region-issues.ts";
import { isThrownAway, linkedRanges, siteDestinations } from "./linked-ranges.ts";

/** One of the two regions. */
export interface PeeredHub {
  /** @example "eu-central-1" */
  readonly region: string;
  readonly hub: HubHandle;
  /** BGP number of the hub. */
  readonly asn: number;
  /**
   * What is in this region: some of the hub's `internalRanges` and `siteRanges`. The other hub has the rest.
   * @example ["10.64.0.0/16", "10.72.0.0/14"]
   */
  readonly ranges: readonly string[];
}

/** What a peering may be told, as far as decisions go. */
export interface PeeringChoices<Hub extends PeeredHub = PeeredHub> {
  /** Asks for the peering. */
  readonly home: Hub;
  /** Accepts it. */
  readonly backup: Hub;
  /** @default "aws" */
  readonly partition?: string;
}

/** What one hub knows of the other. */
export interface PeeringSide {
  /** What is here: the peering leads it to the firewall, and nothing else. */
  readonly own: readonly string[];
  /** What is there, as routes of the firewall's table past what it throws away. */
  readonly remote: readonly string[];
  /** What is there and the segments throw away: their routes past that. The rest follows their default route. */
  readonly hidden: readonly string[];
}

/** Every decision about a peering. */
export interface PeeringPlan {
  readonly home: PeeringSide;
  readonly backup: PeeringSide;
}

/** The plan of a peering, or an {@link IssueError} with every issue. */
export function planPeering({ home, backup, partition = "aws" }: PeeringChoices): PeeringPlan {
  const issues = [
    ...(hasCapability(partition, "transitGatewayPeering")
      ? []
      : [missingCapability(partition, "transitGatewayPeering")]),
    ...regionIssues(home.region, "the home hub"),
    ...regionIssues(backup.region, "the backup hub"),
    ...equalIssues(home, backup),
    ...rangeIssues(home, backup),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  return { home: sideOf(home, backup.ranges), backup: sideOf(backup, home.ranges) };
}

/**
 * The firewall's table throws internal ranges away as they stand, also those of the other region: without a peering
 * they lead nowhere, not out. Two halves are more specific, so that a peering comes and goes without anything else
 * being removed or replaced.
 */
function sideOf({ hub, ranges }: PeeredHub, remote: readonly string[]): PeeringSide {
  const thrownAway = { unreachableRanges: [...hub.internalRanges, ...(hub.unreachableRanges ?? [])] };
  return {
    own: ranges,
    remote: remote.flatMap((range) => siteDestinations(range, thrownAway)),
    hidden: remote.filter((range) => isThrownAway(range, hub)).flatMap((range) => siteDestinations(range, hub)),
  };
}

/** AWS advises numbers of their own, so that routes may be announced one day. */
function equalIssues(home: PeeredHub, backup: PeeredHub): Issue[] {
  const issues: Issue[] = [];
  if (home.region === backup.region) {
    const details = { fix: "peer hubs of two regions" };
    issues.push(issue("NETWORK_PEERING_INVALID", `both hubs are in ${home.region}`, details));
  }
  if (home.asn === backup.asn) {
    const details = { fix: `give the backup hub another, such as ${home.asn === 64_513 ? 64_514 : 64_513}` };
    issues.push(issue("NETWORK_PEERING_INVALID", `both hubs have the BGP number ${home.asn}`, details));
  }
  return issues;
}

function rangeIssues(home: PeeredHub, backup: PeeredHub): Issue[] {
  const issues: Issue[] = [];
  const placed = [...home.ranges, ...backup.ranges];
  for (const [where, { hub, ranges }] of Object.entries({ home, backup })) {
    const known = linkedRanges(hub);
    if (ranges.length === 0) {
      const details = { fix: "name its ranges, or leave the peering out" };
      issues.push(issue("NETWORK_PEERING_INVALID", `the ${where} hub has no range, so nothing leads to it`, details));
    }
    for (const range of placed.filter((each) => !known.includes(each))) {
      const fix = "give both hubs the ranges of both regions";
      const message = `${range} is peered, and the ${where} hub does not know it`;
      issues.push(issue("NETWORK_PEERING_INVALID", message, { allowed: known.join(", "), fix }));
    }
    for (const range of known.filter((each) => !placed.includes(each))) {
      const message = `${range} of the ${where} hub is in neither region`;
      issues.push(issue("NETWORK_PEERING_INVALID", message, { fix: "say in which region it is" }));
    }
  }
  for (const here of home.ranges) {
    for (const there of backup.ranges) {
      const [left, right] = [parseBlock(here), parseBlock(there)];
      if (left === undefined || right === undefined || !overlaps(left, right)) continue;
      const message = `${here} at home and ${there} in the backup region overlap`;
      issues.push(issue("NETWORK_PEERING_INVALID", message, { fix: "give each region ranges of its own" }));
    }
  }
  return issues;
}
