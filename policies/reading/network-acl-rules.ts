// The rules of network ACLs that let traffic in, inline or resources of their own.

import { isAbsent, listed, type PropertiesOf } from "@temelj/policy";

import { isEverywhere } from "./ingress.ts";

/** One rule. The lowest number that matches decides. */
export interface AclRule {
  readonly path: string;
  readonly number: number;
  readonly allows: boolean;
  readonly source: string;
  /** `all`, or the number of a protocol. */
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
}

/** What holds rules of network ACLs. */
export const networkAclTypes = [
  "aws:ec2/networkAcl:NetworkAcl",
  "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl",
  "aws:ec2/networkAclRule:NetworkAclRule",
] as const;

/** The rules that let traffic in, each read when it is asked for, lowest number first. */
export function incomingRules(resource: PropertiesOf<(typeof networkAclTypes)[number]>): readonly AclRule[] {
  if ("networkAclId" in resource) {
    const { ruleNumber, ruleAction, cidrBlock, ipv6CidrBlock, ...rest } = resource;
    return [read({ ...rest, ruleNo: ruleNumber, action: ruleAction, cidrBlock, ipv6CidrBlock }, "")];
  }
  const { ingress } = resource as PropertiesOf<"aws:ec2/networkAcl:NetworkAcl">;
  return listed(ingress)
    .map((rule, index) => read(rule, `ingress[${index}]`))
    .toSorted((left, right) => left.number - right.number);
}

/** The first rule by which everybody reaches a port over TCP or UDP, unless a lower one forbids it. */
export function opensPort(rules: readonly AclRule[], port: number): AclRule | undefined {
  const closed = new Set<string>();
  for (const rule of rules) {
    const family = rule.source.includes(":") ? "6" : "4";
    if (!isEverywhere(rule.source) || !meets(rule, port)) continue;
    for (const protocol of rule.protocol === "all" ? ["6", "17"] : [rule.protocol]) {
      if (!rule.allows) closed.add(family + protocol);
      else if (!closed.has(family + protocol)) return rule;
    }
  }
  return undefined;
}

function meets({ protocol, from, to }: AclRule, port: number): boolean {
  return protocol === "all" || (["6", "17"].includes(protocol) && from <= port && port <= to);
}

interface Said {
  readonly ruleNo?: number | undefined;
  readonly action?: string | undefined;
  readonly cidrBlock?: string | undefined;
  readonly ipv6CidrBlock?: string | undefined;
  readonly protocol?: string | undefined;
  readonly fromPort?: number | undefined;
  readonly toPort?: number | undefined;
}

const numbers: Readonly<Record<string, string>> = { "-1": "all", all: "all", tcp: "6", udp: "17" };

function read({ ruleNo, action, cidrBlock, ipv6CidrBlock, protocol, fromPort, toPort }: Said, path: string): AclRule {
  const said = String(protocol ?? "-1").toLowerCase();
  return {
    path,
    number: Number(ruleNo ?? 0),
    allows: String(action).toLowerCase() === "allow",
    source: String((isAbsent(cidrBlock) ? ipv6CidrBlock : cidrBlock) ?? ""),
    protocol: numbers[said] ?? said,
    from: Number(fromPort ?? 0),
    to: Number(toPort ?? fromPort ?? 65_535),
  };
}
