// What a network ACL says about a flow: rules in order, the first that fits decides, the rest is denied.

import { contains, overlaps, type Block } from "@temelj/cidr";

import type { ParsedRule } from "../model/network-model.ts";

/** A flow between two blocks. Port -1 stands for any. */
export interface Flow {
  /** 6 TCP, 17 UDP, -1 any. */
  readonly protocol: number;
  readonly fromPort: number;
  readonly toPort: number;
}

/** Whether all of the flow passes, a part of it, or nothing. `other` is the far end. */
export function passes(rules: readonly ParsedRule[], other: Block, flow: Flow): "all" | "some" | "none" {
  let some = false;
  for (const rule of rules) {
    if (!overlaps(rule.block, other) || !meets(rule, flow)) continue;
    const whole = contains(rule.block, other) && covers(rule, flow);
    if (rule.allow) {
      if (whole) return "all";
      some = true;
    } else if (whole) return some ? "some" : "none";
  }
  return some ? "some" : "none";
}

function meets(rule: ParsedRule, { protocol, fromPort, toPort }: Flow): boolean {
  if (rule.protocol === -1) return true;
  if (protocol !== -1 && rule.protocol !== protocol) return false;
  return rule.fromPort <= toPort && rule.toPort >= fromPort;
}

function covers(rule: ParsedRule, { protocol, fromPort, toPort }: Flow): boolean {
  if (rule.protocol === -1) return true;
  return rule.protocol === protocol && rule.fromPort <= fromPort && rule.toPort >= toPort;
}
