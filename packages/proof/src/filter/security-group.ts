// What security groups say about the beginning of a conversation. Its answers pass without being asked.

import { contains, overlaps, type Block } from "@temelj/cidr";

import type { Flow } from "./filter-traffic.ts";

/** A security group. What no rule admits is refused. */
export interface SecurityGroup {
  readonly id: string;
  /** Id of its VPC. */
  readonly vpc: string | undefined;
  readonly name: string;
  readonly urn: string;
  readonly ingress: readonly GroupRule[];
  readonly egress: readonly GroupRule[];
}

/** One rule: who is meant by any of its peers. */
export interface GroupRule {
  /** -1 is every protocol, 6 TCP, 17 UDP. */
  readonly protocol: number;
  readonly fromPort: number;
  readonly toPort: number;
  readonly blocks: readonly Block[];
  /** Ids of groups whose members are meant. */
  readonly groups: readonly string[];
  /** Ids of prefix lists that no plan has, such as those of AWS. */
  readonly foreignLists: readonly string[];
  readonly name: string;
}

/** The other end of a conversation. */
export interface Peer {
  readonly block: Block;
  /** Ids of the groups that it wears, where it is in the same VPC. */
  readonly groups: readonly string[];
}

/** What is admitted, and by which rule. */
export interface Admission {
  readonly admits: "all" | "some" | "none";
  readonly rule: GroupRule | undefined;
}

/** What groups together admit in one direction: a rule of any of them is enough. */
export function admission(
  groups: readonly SecurityGroup[],
  direction: "ingress" | "egress",
  peer: Peer,
  flow: Flow,
): Admission {
  let some: GroupRule | undefined;
  for (const group of groups) {
    for (const rule of group[direction]) {
      if (!isAbout(rule, flow)) continue;
      if (rule.groups.some((id) => peer.groups.includes(id))) return { admits: "all", rule };
      if (rule.blocks.some((block) => contains(block, peer.block))) return { admits: "all", rule };
      if (rule.blocks.some((block) => overlaps(block, peer.block))) some ??= rule;
    }
  }
  return some === undefined ? { admits: "none", rule: undefined } : { admits: "some", rule: some };
}

/** Whether a rule is about all of a flow, whoever its peers are. */
export function isAbout({ protocol, fromPort, toPort }: GroupRule, flow: Flow): boolean {
  if (protocol === -1) return true;
  return protocol === flow.protocol && fromPort <= flow.fromPort && toPort >= flow.toPort;
}
