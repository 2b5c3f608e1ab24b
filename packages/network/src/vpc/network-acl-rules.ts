// What may enter and leave the subnets of a tier before any security group is asked.

/** One entry of a network ACL, as the provider takes it. */
export interface AclRule {
  readonly ruleNo: number;
  readonly action: "allow";
  /** `-1` is every protocol; its ports are 0. */
  readonly protocol: "-1" | "tcp" | "udp";
  readonly cidrBlock: string;
  readonly fromPort: number;
  readonly toPort: number;
}

/** Both directions of a network ACL. What no rule allows is denied. */
export interface AclRules {
  readonly ingress: readonly AclRule[];
  readonly egress: readonly AclRule[];
}

/**
 * Internal ranges and sites' ranges that fit together: AWS counts 20 rules a direction with the closing deny, and five
 * are taken by the VPC's first block and by answers. Each further block of the VPC takes one more.
 *
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 */
export const maxInternalRanges = 14;

/**
 * Workloads and the hub's interfaces: internal ranges and linked sites may begin any conversation; everyone else may
 * only answer, on the ports from which workloads ask. Remote desktop's port lies among those and stays shut. What
 * leaves is open: the hub decides. The hub's subnets get the same rules, so that no answer is lost on its way.
 *
 * https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html
 */
export function workloadRules(
  own: readonly string[],
  internalRanges: readonly string[],
  siteRanges: readonly string[] = [],
): AclRules {
  const answers = (["tcp", "udp"] as const).flatMap((protocol, position): AclRule[] => [
    { ...rule(900 + position * 20, "0.0.0.0/0", protocol), fromPort: 1024, toPort: 3388 },
    { ...rule(910 + position * 20, "0.0.0.0/0", protocol), fromPort: 3390, toPort: 65_535 },
  ]);
  return {
    ingress: [...ownRules(own), ...rangeRules(internalRanges, "-1"), ...siteRules(siteRanges), ...answers],
    egress: [rule(100, "0.0.0.0/0", "-1")],
  };
}

/** Data: the VPC itself, TCP with internal ranges, and given sites. Nothing else enters or leaves, not even answers. */
export function dataRules(
  own: readonly string[],
  internalRanges: readonly string[],
  siteRanges: readonly string[] = [],
): AclRules {
  const rules = [...ownRules(own), ...rangeRules(internalRanges, "tcp"), ...siteRules(siteRanges)];
  return { ingress: rules, egress: rules };
}

/** The VPC's own blocks: one that is added later renumbers none. */
function ownRules(own: readonly string[]): AclRule[] {
  return own.map((cidr, position) => rule(100 + position * 10, cidr, "-1"));
}

/** Numbered in the given order: a range that is added last renumbers none. */
function rangeRules(ranges: readonly string[], protocol: "-1" | "tcp"): AclRule[] {
  return ranges.map((range, position) => rule(200 + position * 10, range, protocol));
}

/** Apart from internal ranges, so that neither renumbers the other. */
function siteRules(ranges: readonly string[]): AclRule[] {
  return ranges.map((range, position) => rule(500 + position * 10, range, "-1"));
}

function rule(ruleNo: number, cidrBlock: string, protocol: AclRule["protocol"]): AclRule {
  const toPort = protocol === "-1" ? 0 : 65_535;
  return { ruleNo, action: "allow", protocol, cidrBlock, fromPort: 0, toPort };
}
