// Decides the network that leads to the internet: its addresses, and what its partition must have.

import { overlaps, parseBlock, type Block } from "@temelj/cidr";
import { hasCapability } from "@temelj/facts";
import { issue, IssueError, type Issue } from "@temelj/kernel";

import { workloadRules, type AclRules } from "../vpc/network-acl-rules.ts";
import { missingCapability } from "../inspection/plan-inspection.ts";
import { planSubnets } from "../vpc/plan-subnets.ts";
import { zoneIssues } from "../vpc/zone-issues.ts";

/** What the way out may be told, as far as decisions go. */
export interface EgressChoices {
  /**
   * Zones by the letter that ends their name, two to four of a to d.
   * @example ["a", "b", "c"]
   */
  readonly zones: readonly string[];
  /** @example "eu-central-1" */
  readonly region: string;
  /** @default "aws" */
  readonly partition?: string;
  /**
   * Addresses of the network that leads out, a /24 that nothing routes to: packets carry the addresses of the spokes.
   * @default "100.127.255.0/24", the end of the range that RFC 6598 sets aside
   */
  readonly cidr?: string;
}

/** Every decision about the way out. */
export interface EgressPlan {
  readonly cidr: string;
  readonly region: string;
  readonly subnets: readonly { readonly zone: string; readonly cidr: string; readonly availabilityZone: string }[];
  readonly acl: AclRules;
}

const defaultCidr = "100.127.255.0/24";

/** The plan of the way out, or an {@link IssueError} with every issue. */
export function planEgress(choices: EgressChoices, internalRanges: readonly string[]): EgressPlan {
  const { zones, region, partition = "aws", cidr = defaultCidr } = choices;
  const block = parseBlock(cidr);
  const issues = [...cidrIssues(cidr, block, internalRanges), ...zoneIssues(zones)];
  if (!hasCapability(partition, "regionalNatGateway")) issues.push(missingCapability(partition, "regionalNatGateway"));
  if (block === undefined || issues.length > 0) throw new IssueError(issues);
  return {
    cidr,
    region,
    subnets: planSubnets(block, zones)
      .filter(({ tier }) => tier === "attachment")
      .map((subnet) => ({ zone: subnet.zone, cidr: subnet.cidr, availabilityZone: `${region}${subnet.zone}` })),
    acl: workloadRules([cidr], internalRanges),
  };
}

function cidrIssues(cidr: string, block: Block | undefined, internalRanges: readonly string[]): Issue[] {
  const allowed = "an IPv4 /24 outside the internal ranges";
  const fix = `leave it out: ${defaultCidr} is used`;
  if (block?.prefixLength !== 24) {
    return [issue("NETWORK_EGRESS_CIDR_INVALID", `the way out has the addresses "${cidr}"`, { allowed, fix })];
  }
  return internalRanges
    .filter((range) => {
      const other = parseBlock(range);
      return other !== undefined && overlaps(other, block);
    })
    .map((range) => {
      const message = `the way out has the addresses ${cidr}, which overlap ${range}`;
      return issue("NETWORK_EGRESS_CIDR_INVALID", message, { allowed, fix });
    });
}
