// Decides everything about a spoke before anything is registered; all mistakes come back together.

import { contains, overlaps, parseBlock, type Block } from "@temelj/cidr";
import { quotas } from "@temelj/facts";
import { issue, IssueError, type Issue } from "@temelj/kernel";

import { encryptionIssues, planEncryption, type EncryptionChoices, type EncryptionPlan } from "./plan-encryption.ts";
import { admittingPods, planPods, podIssues, podRange, type PodPlan } from "./plan-pods.ts";
import { planWorkloadRules, workloadIssues, type WorkloadChoices, type WorkloadRules } from "./plan-workload-rules.ts";
import type { InternetBlock } from "../vpc/internet-block.ts";
import { dataRules, maxInternalRanges, workloadRules, type AclRules } from "../vpc/network-acl-rules.ts";
import type { HubHandle } from "../network-handles.ts";
import { linkedRanges } from "../hub/linked-ranges.ts";
import { internetBlockIssues, unknownSegment } from "../hub/plan-hub.ts";
import { planSubnets, spokePrefixLengths, tiers, type PlannedSubnet, type Tier } from "../vpc/plan-subnets.ts";
import { regionIssues } from "../vpc/region-issues.ts";
import { zoneIssues } from "../vpc/zone-issues.ts";

/** What a spoke may be told, as far as decisions go. */
export interface SpokeChoices extends EncryptionChoices, WorkloadChoices {
  /**
   * Addresses of the spoke, a /16 to /24 inside one of the hub's internal ranges.
   * @example "10.64.4.0/22"
   */
  readonly cidr: string;
  /**
   * Blocks that were added when the spoke grew, in the order in which they came; nothing moves for them. At most four.
   * @default none
   * @example ["10.64.8.0/22"]
   */
  readonly addedCidrs?: readonly string[];
  /**
   * Zones by the letter that ends their name, two to four of a to d. One that is added later moves nothing.
   * @example ["a", "b", "c"]
   */
  readonly zones: readonly string[];
  /** @example "eu-central-1" */
  readonly region: string;
  /** Code of the segment whose rules apply. */
  readonly segment: string;
  /**
   * What internet gateways of the account may carry.
   * @default "block-bidirectional" with a `hubProvider`; "elsewhere" without, since the hub decides for its account
   */
  readonly internetBlock?: InternetBlock;
  /**
   * Whether the spoke has addresses for container pods: 100.64.0.0/16, in every spoke the same and known nowhere else.
   * Turned on later, it moves nothing; it takes one of the four places of added blocks.
   * @default false
   */
  readonly pods?: boolean;
  /**
   * Whether private and data subnets have IPv6 beside IPv4. It reaches nothing outside the VPC: no route, gateway or
   * attachment carries it. Turned on later, it moves nothing.
   * @default false
   */
  readonly ipv6?: boolean;
  /** @default "aws" */
  readonly partition?: string;
}

/** A subnet with the name of its zone. */
export interface PlacedSubnet extends PlannedSubnet {
  readonly availabilityZone: string;
}

/** Every decision about a spoke. */
export interface SpokePlan {
  readonly cidr: string;
  /** What was added since, with the subnets for workloads and data in it. */
  readonly added: readonly { readonly cidr: string; readonly subnets: readonly PlacedSubnet[] }[];
  readonly region: string;
  readonly segment: string;
  readonly subnets: readonly PlacedSubnet[];
  /** Destinations that a tier reaches through the hub, beside the spoke itself. */
  readonly routes: Readonly<Record<Tier, readonly string[]>>;
  readonly acl: Readonly<Record<Tier, AclRules>>;
  readonly internetBlock: InternetBlock;
  /** Undefined: none. */
  readonly pods: PodPlan | undefined;
  readonly ipv6: boolean;
  readonly encryption: EncryptionPlan;
  /** Undefined: the spoke has no security group for workloads. */
  readonly workloads: WorkloadRules | undefined;
}

/** The plan of a spoke, or an {@link IssueError} with every issue. */
export function planSpoke(choices: SpokeChoices, hub: HubHandle, inHubAccount: boolean): SpokePlan {
  const block = parseBlock(choices.cidr);
  const added = choices.addedCidrs ?? [];
  const internetBlock = choices.internetBlock ?? (inHubAccount ? "elsewhere" : "block-bidirectional");
  const { pods: hasPods = false, ipv6 = false, partition = "aws" } = choices;
  const own = [choices.cidr, ...added];
  const everything = { blocks: hasPods ? [...own, podRange] : own, ipv6 };
  const workloads = choices.flows === undefined ? undefined : planWorkloadRules(choices, everything);
  const issues = [
    ...cidrIssues(choices.cidr, block, hub.internalRanges),
    ...zoneIssues(choices.zones),
    ...regionIssues(choices.region, "the spoke"),
    ...segmentIssues(choices.segment, hub),
    ...added.flatMap((cidr) => cidrIssues(cidr, parseBlock(cidr), hub.internalRanges)),
    ...addedIssues(choices.cidr, added, hasPods),
    ...rangeIssues(linkedRanges(hub), everything.blocks.length - 1),
    ...internetBlockIssues(internetBlock),
    ...(hasPods ? podIssues(own, linkedRanges(hub)) : []),
    ...encryptionIssues(choices, partition, choices.region),
    ...(workloads === undefined ? [] : workloadIssues(choices, workloads)),
  ];
  if (block === undefined || issues.length > 0) throw new IssueError(issues);
  const { cidr, region, segment } = choices;
  const workload = workloadRules(own, hub.internalRanges, hub.siteRanges);
  const withPods = (rules: AclRules): AclRules => (hasPods ? admittingPods(rules) : rules);
  const placed = (within: Block): PlacedSubnet[] =>
    planSubnets(within, choices.zones).map((subnet) =>
      Object.assign(subnet, { availabilityZone: `${region}${subnet.zone}` }),
    );
  return {
    cidr,
    region,
    segment,
    subnets: placed(block),
    // The hub's interfaces are in the first block: one a zone is enough.
    added: added.map((more) => ({
      cidr: more,
      subnets: placed(knownBlock(more)).filter(({ tier }) => tier !== "attachment"),
    })),
    routes: { private: ["0.0.0.0/0"], data: hub.internalRanges, attachment: [] },
    acl: {
      private: withPods(workload),
      data: withPods(dataRules(own, hub.internalRanges)),
      attachment: workload,
    },
    internetBlock,
    pods: hasPods ? planPods(choices.zones, region, own) : undefined,
    ipv6,
    encryption: planEncryption(choices),
    workloads,
  };
}

/** A value for each tier. */
export function byTier<T>(value: (tier: Tier) => T): Record<Tier, T> {
  const [first, second, third] = tiers.map(value) as [T, T, T];
  return { private: first, data: second, attachment: third };
}

function cidrIssues(cidr: string, block: Block | undefined, internalRanges: readonly string[]): Issue[] {
  const { largest, smallest } = spokePrefixLengths;
  if (block === undefined || block.prefixLength < largest || block.prefixLength > smallest) {
    return [
      issue("NETWORK_SPOKE_CIDR_INVALID", `the spoke's cidr is "${cidr}"`, {
        allowed: `an IPv4 block without host bits, /${largest} to /${smallest}, such as 10.64.4.0/22`,
        fix: "take the block that the allocation lock gives to this account",
      }),
    ];
  }
  const around = internalRanges.find((range) => {
    const outer = parseBlock(range);
    return outer !== undefined && contains(outer, block);
  });
  if (around === undefined) {
    return [
      issue("NETWORK_SPOKE_OUTSIDE_RANGES", `the spoke's cidr ${cidr} is in none of the hub's internal ranges`, {
        allowed: `a block within ${internalRanges.join(", ")}`,
        fix: "take the block from an address pool, or add its pool to the hub's internalRanges",
      }),
    ];
  }
  if (around !== cidr) return [];
  return [
    issue("NETWORK_SPOKE_FILLS_RANGE", `the spoke's cidr ${cidr} is a whole internal range of the hub`, {
      allowed: "a block smaller than the range",
      fix: "the hub throws away what no spoke has of a range, and for the very same block that wins: widen the range",
    }),
  ];
}

function segmentIssues(segment: string, hub: HubHandle): Issue[] {
  const known = Object.keys(hub.routeTableIds);
  if (known.includes(segment)) return [];
  return [unknownSegment(`the spoke's segment is "${segment}"`, segment, known)];
}

function addedIssues(first: string, added: readonly string[], pods: boolean): Issue[] {
  const issues: Issue[] = [];
  const mostAdded = quotas.ipv4BlocksPerVpc.value - (pods ? 2 : 1);
  if (added.length > mostAdded) {
    const details = {
      allowed: `at most ${mostAdded}: a VPC has five blocks${pods ? ", and pods have one" : ""}`,
      fix: "give the tenant a further network",
    };
    issues.push(issue("NETWORK_SPOKE_GROWN_TOO_OFTEN", `the spoke has ${added.length} added blocks`, details));
  }
  const all = [first, ...added];
  for (const [position, cidr] of all.entries()) {
    const block = parseBlock(cidr);
    const other = all.slice(0, position).find((earlier) => {
      const known = parseBlock(earlier);
      return block !== undefined && known !== undefined && overlaps(known, block);
    });
    if (other === undefined) continue;
    const message = `the spoke's blocks ${other} and ${cidr} overlap`;
    issues.push(issue("NETWORK_RANGES_OVERLAP", message, { fix: "give only what was added" }));
  }
  return issues;
}

function knownBlock(cidr: string): Block {
  const block = parseBlock(cidr);
  if (block === undefined) throw new Error(`${cidr} is no block`);
  return block;
}

function rangeIssues(linked: readonly string[], added: number): Issue[] {
  const most = maxInternalRanges - added;
  if (linked.length <= most) return [];
  return [
    issue("NETWORK_RANGES_TOO_MANY", `the hub has ${linked.length} internal ranges and ranges of sites`, {
      allowed: `at most ${most}: a network ACL holds 20 rules a direction`,
      fix: "replace neighbouring ranges by the block that holds them",
    }),
  ];
}
