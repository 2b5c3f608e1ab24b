// Network ACLs and security groups on the way: what each lets pass, and which rule does.

import { formatBlock, type Block } from "@temelj/cidr";

import { passes, type Flow } from "../filter/filter-traffic.ts";
import { admission } from "../filter/security-group.ts";
import type { NetworkAttachment, Subnet } from "../model/network-model.ts";
import type { SubnetEnd } from "./ends.ts";
import { placeOf, type Trail } from "./packet.ts";

/** What is asked of filters. */
export interface Asking {
  readonly flow: Flow;
  /** Security groups judge who begins; what answers passes. */
  readonly begins: boolean;
  /**
   * "certain": what no plan shows lets nothing pass. "known": what no plan shows is not asked. "routes": no filter is
   * asked, because others may change it.
   */
  readonly judged: "certain" | "known" | "routes";
}

/** Whether a subnet's network ACL lets something of it pass. */
export function filtered(
  subnet: Subnet,
  direction: "ingress" | "egress",
  other: Block,
  { flow, judged }: Asking,
  trail: Trail,
): boolean {
  const { filter } = subnet;
  if (judged === "routes" || (filter === undefined && judged === "known")) return true;
  const at = placeOf(subnet);
  const verb = direction === "egress" ? "to" : "from";
  if (filter === undefined) {
    trail.go(at, "has no network ACL of its own in the plan: nothing passes for certain");
    return false;
  }
  const lets = passes(filter[direction], other, flow) !== "none";
  trail.go(at, `network ACL lets ${lets ? "it" : "nothing"} pass ${verb} ${formatBlock(other)}`);
  return lets;
}

/**
 * Whether the network ACL of the hub's interfaces lets it pass. Only what goes between them and other subnets is asked
 * of it, and it is worth saying only when it stops something.
 *
 * https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html
 */
export function gatewayFiltered(
  attachment: NetworkAttachment | undefined,
  direction: "ingress" | "egress",
  subnet: Subnet,
  other: Block,
  { flow, judged }: Asking,
  trail: Trail,
): boolean {
  if (judged === "routes" || attachment === undefined || attachment.subnets.includes(subnet)) return true;
  const closed = attachment.subnets.find(
    ({ filter }) => filter !== undefined && passes(filter[direction], other, flow) === "none",
  );
  if (closed === undefined) return true;
  const verb = direction === "egress" ? "to" : "from";
  trail.go(placeOf(closed), `network ACL of the hub's interfaces lets nothing pass ${verb} ${formatBlock(other)}`);
  return false;
}

/** Whether what an end wears lets the beginning of a conversation pass, by which rule. */
export function admitted(
  { subnet, groups }: SubnetEnd,
  direction: "ingress" | "egress",
  other: Block,
  { flow, begins, judged }: Asking,
  trail: Trail,
): boolean {
  if (groups === undefined || !begins || judged === "routes") return true;
  const { admits, rule } = admission(groups, direction, { block: other, groups: worn(subnet, other) }, flow);
  const named = groups.map(({ name }) => name).join(", ");
  const word = direction === "egress" ? "out" : "in";
  const how = {
    all: `lets it ${word}: `,
    some: `lets a part of it ${word}: `,
    none: `has no rule that lets it ${word}`,
  };
  trail.go(placeOf(subnet), `security group ${named} ${how[admits]}${rule?.name ?? ""}`);
  if (admits === "none") trail.refused = true;
  return admits !== "none";
}

/** Groups that the other end wears: of the same VPC, so that rules may mean it. */
function worn({ network }: Subnet, other: Block): string[] {
  const { workloads, subnets } = network;
  const near = subnets.some(({ block }) => block.first === other.first && block.prefixLength === other.prefixLength);
  return near && workloads !== undefined ? [workloads.id] : [];
}
