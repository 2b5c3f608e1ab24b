// Where container pods get their addresses from: a block that is the same in every spoke and that the hub never sees.

import { formatBlock, overlaps, parseBlock, subBlock } from "@temelj/cidr";
import { issue, type Issue } from "@temelj/kernel";

import type { AclRule, AclRules } from "../vpc/network-acl-rules.ts";
import { zoneLetters } from "../vpc/plan-subnets.ts";

/**
 * Addresses of pods in every spoke, as AWS advises for EKS: of the range that RFC 6598 sets aside, and the largest
 * block that a VPC takes. Apart from the way out to the internet, which has the end of that range.
 *
 * https://docs.aws.amazon.com/eks/latest/best-practices/custom-networking.html
 */
export const podRange = "100.64.0.0/16";

/** A subnet for pods. */
export interface PodSubnet {
  readonly zone: string;
  readonly cidr: string;
  readonly availabilityZone: string;
}

/** Every decision about pods. */
export interface PodPlan {
  readonly cidr: string;
  readonly subnets: readonly PodSubnet[];
  readonly acl: AclRules;
}

/**
 * The subnets of pods: a quarter of the block for each zone letter, 16,384 addresses, whether or not the zone is used.
 *
 * Pods speak with the VPC and with nobody else: what they ask of others their node asks in their stead, under its own
 * address (source NAT, the default of the VPC CNI and of EKS Auto Mode).
 * https://docs.aws.amazon.com/eks/latest/userguide/external-snat.html
 *
 * @param own the VPC's other blocks
 */
export function planPods(zones: readonly string[], region: string, own: readonly string[]): PodPlan {
  const whole = parseBlock(podRange);
  if (whole === undefined) throw new Error(`${podRange} is no block`);
  const subnets = zones.map((zone) => {
    const place = zoneLetters.indexOf(zone as (typeof zoneLetters)[number]);
    const cidr = formatBlock(subBlock(whole, whole.prefixLength + 2, place));
    return { zone, cidr, availabilityZone: `${region}${zone}` };
  });
  const rules = [...own.map((cidr, position) => localRule(100 + position * 10, cidr)), podRule];
  return { cidr: podRange, subnets, acl: { ingress: rules, egress: rules } };
}

/** Lets pods in, whatever else is let in: its number is above those of all blocks that a VPC can have. */
const podRule: AclRule = localRule(190, podRange);

/** The same rules, with pods let in where only the VPC's other blocks were. */
export function admittingPods({ ingress, egress }: AclRules): AclRules {
  const open = egress.some(({ cidrBlock }) => cidrBlock === "0.0.0.0/0");
  return { ingress: [...ingress, podRule], egress: open ? egress : [...egress, podRule] };
}

/** Pods' addresses must be nobody else's: neither the spoke's own, nor what the hub routes. */
export function podIssues(own: readonly string[], internalRanges: readonly string[]): Issue[] {
  const whole = parseBlock(podRange);
  return [...new Set([...own, ...internalRanges])]
    .filter((cidr) => {
      const block = parseBlock(cidr);
      return block !== undefined && whole !== undefined && overlaps(block, whole);
    })
    .map((cidr) => {
      const fix = `${podRange} belongs to pods: take another block, or leave pods out`;
      return issue("NETWORK_RANGES_OVERLAP", `the spoke has pods, and ${cidr} overlaps ${podRange}`, { fix });
    });
}

function localRule(ruleNo: number, cidrBlock: string): AclRule {
  return { ruleNo, action: "allow", protocol: "-1", cidrBlock, fromPort: 0, toPort: 0 };
}
