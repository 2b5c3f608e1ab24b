// What a plan says about network ACLs, whether their rules stand in them or beside them.

import type { PropertyMap } from "@temelj/plan";

import { isText, type Collector, type FactReader } from "./fact-reader.ts";

/** One entry of a network ACL in one direction. AWS tries them by number. */
export interface FilterRule {
  readonly number: number;
  readonly allow: boolean;
  /** -1 is every protocol, 6 TCP, 17 UDP. */
  readonly protocol: number;
  readonly cidr: string;
  readonly fromPort: number;
  readonly toPort: number;
}

export interface FilterFact {
  readonly id: string;
  readonly subnets: readonly string[];
  readonly ingress: readonly FilterRule[];
  readonly egress: readonly FilterRule[];
  readonly urn: string;
}

/** An entry that is a resource of its own. */
export interface FilterRuleFact {
  readonly filter: string;
  readonly direction: "ingress" | "egress";
  readonly rule: FilterRule;
}

/** Readers by resource type. */
export const filterReaders: Readonly<Record<string, Collector>> = {
  "aws:ec2/networkAcl:NetworkAcl": collectFilter,
  "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl": collectFilter,
  "aws:ec2/networkAclAssociation:NetworkAclAssociation": (read, _, { filterSubnets }) => {
    filterSubnets.push({ filter: read.text("networkAclId"), subnet: read.text("subnetId") });
  },
  "aws:ec2/networkAclRule:NetworkAclRule": (read, { inputs }, { filterRules }) => {
    if (isText(inputs["ipv6CidrBlock"])) return;
    const { ruleNumber, ruleAction } = inputs;
    const rule = ruleOf({ ...inputs, ruleNo: ruleNumber ?? null, action: ruleAction ?? null }, read);
    const direction = read.flag("egress") ? "egress" : "ingress";
    filterRules.push({ filter: read.text("networkAclId"), direction, rule });
  },
};

function collectFilter(...[read, { id, urn, inputs }, { filters }]: Parameters<Collector>): void {
  const subnets = read.texts(inputs["subnetIds"]);
  filters.push({
    id: id ?? "",
    subnets,
    ingress: rules(inputs["ingress"], read),
    egress: rules(inputs["egress"], read),
    urn,
  });
}

/** Only IPv4 rules: everything here is about IPv4. */
function rules(value: unknown, read: FactReader): FilterRule[] {
  return read
    .recordsOf(value)
    .filter(({ ipv6CidrBlock }) => !isText(ipv6CidrBlock))
    .map((rule) => ruleOf(rule, read));
}

const protocols: Readonly<Record<string, number>> = { "-1": -1, all: -1, tcp: 6, udp: 17, icmp: 1 };

function ruleOf({ ruleNo, action, protocol, cidrBlock, fromPort, toPort }: PropertyMap, read: FactReader): FilterRule {
  const numbers = [ruleNo, fromPort ?? 0, toPort ?? 0];
  if (!isText(cidrBlock) || !isText(action) || numbers.some((each) => Number.isNaN(Number(each)))) read.miss();
  return {
    number: Number(ruleNo),
    allow: String(action).toLowerCase() === "allow",
    protocol: protocolNumber(protocol, read),
    cidr: String(cidrBlock),
    fromPort: Number(fromPort ?? 0),
    toPort: Number(toPort ?? 0),
  };
}

/** Number of a protocol that is given by name or number. */
export function protocolNumber(protocol: unknown, read: FactReader): number {
  const name = String(protocol).toLowerCase();
  const number = protocols[name] ?? Number(name);
  if (Number.isNaN(number)) read.miss();
  return number;
}
