// What a plan says about security groups and the lists of ranges that they and routes refer to.

import type { PropertyMap, PropertyValue } from "@temelj/plan";

import { isText, type Collector, type FactReader } from "./fact-reader.ts";
import { protocolNumber } from "./filter-facts.ts";

/** A security group. */
export interface GroupFact {
  readonly id: string;
  readonly vpc: string | undefined;
  /** What AWS calls it where the program says so, else the logical name of the resource. */
  readonly name: string;
  readonly urn: string;
}

/** One rule of a group. Everything that it speaks of may be met: one peer is enough. */
export interface GroupRuleFact {
  readonly group: string;
  readonly direction: "ingress" | "egress";
  /** -1 is every protocol, 6 TCP, 17 UDP. */
  readonly protocol: number;
  readonly fromPort: number;
  readonly toPort: number;
  readonly cidrs: readonly string[];
  /** Ids of prefix lists. */
  readonly lists: readonly string[];
  /** Ids of groups whose members are meant. */
  readonly groups: readonly string[];
  /** What it is called: its description, or the resource's name. */
  readonly name: string;
}

/** Ranges under one id. */
export interface PrefixListFact {
  readonly id: string;
  readonly name: string;
  readonly cidrs: readonly string[];
}

/** A range that is added to a list by a resource of its own. */
export interface PrefixListEntryFact {
  readonly list: string;
  readonly cidr: string;
}

/** Readers by resource type. */
export const securityGroupReaders: Readonly<Record<string, Collector>> = {
  "aws:ec2/securityGroup:SecurityGroup": collectGroup,
  "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": collectGroup,
  "aws:ec2/securityGroupRule:SecurityGroupRule": (read, { name, inputs }, { groupRules }) => {
    const group = read.text("securityGroupId");
    const source = inputs["sourceSecurityGroupId"];
    const groups = isText(source) ? [source] : [];
    const direction = inputs["type"] === "egress" ? "egress" : "ingress";
    groupRules.push({
      ...listed(read, { description: name, ...inputs }, group, direction),
      groups: withSelf(inputs, group, groups),
    });
  },
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": (read, { name, inputs }, { groupRules }) => {
    groupRules.push(single(read, inputs, "ingress", name));
  },
  "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": (read, { name, inputs }, { groupRules }) => {
    groupRules.push(single(read, inputs, "egress", name));
  },
  "aws:ec2/managedPrefixList:ManagedPrefixList": (read, { inputs }, { prefixLists }) => {
    if (inputs["addressFamily"] === "IPv6") return;
    const cidrs = read.recordsOf(inputs["entries"]).map(({ cidr }) => read.textOf(cidr));
    prefixLists.push({ id: read.id(), name: read.text("name"), cidrs });
  },
  "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry": (read, _, { prefixListEntries }) => {
    const cidr = read.text("cidr");
    if (!cidr.includes(":")) prefixListEntries.push({ list: read.text("prefixListId"), cidr });
  },
};

function collectGroup(...[read, { urn, name, inputs }, { groups, groupRules }]: Parameters<Collector>): void {
  const id = read.id();
  groups.push({ id, vpc: read.optional("vpcId"), name: nameOf(inputs["name"], name), urn });
  for (const direction of ["ingress", "egress"] as const) {
    for (const rule of read.recordsOf(inputs[direction])) {
      const of = read.texts(rule["securityGroups"]);
      groupRules.push({ ...listed(read, rule, id, direction), groups: withSelf(rule, id, of) });
    }
  }
}

/** A name that Pulumi made up is the resource's own with letters after it. */
function nameOf(given: PropertyValue | undefined, own: string): string {
  return isText(given) && !given.startsWith(own) ? given : own;
}

/** A rule as it stands in a group, and as the older resource has it: lists of peers. */
function listed(
  read: FactReader,
  rule: PropertyMap,
  group: string,
  direction: GroupRuleFact["direction"],
): Omit<GroupRuleFact, "groups"> {
  const cidrs = read.texts(rule["cidrBlocks"]);
  const lists = read.texts(rule["prefixListIds"]);
  const name = isText(rule["description"]) ? rule["description"] : direction;
  return { group, direction, ...ports(read, rule["protocol"], rule), cidrs, lists, name };
}

/** A rule as the newer resources have it: one peer. */
function single(
  read: FactReader,
  inputs: PropertyMap,
  direction: GroupRuleFact["direction"],
  name: string,
): GroupRuleFact {
  const [cidrs, lists, groups] = ["cidrIpv4", "prefixListId", "referencedSecurityGroupId"].map((property) => {
    const value = inputs[property];
    return value === undefined || value === null ? [] : [read.textOf(value)];
  });
  const said = ports(read, inputs["ipProtocol"], inputs);
  const group = read.text("securityGroupId");
  return { group, direction, ...said, cidrs: cidrs ?? [], lists: lists ?? [], groups: groups ?? [], name };
}

function ports(
  read: FactReader,
  protocol: PropertyValue | undefined,
  { fromPort, toPort }: PropertyMap,
): Pick<GroupRuleFact, "protocol" | "fromPort" | "toPort"> {
  const number = protocolNumber(protocol, read);
  const [from, to] = [Number(fromPort ?? 0), Number(toPort ?? 65_535)];
  if (Number.isNaN(from) || Number.isNaN(to)) read.miss();
  return number === -1
    ? { protocol: -1, fromPort: 0, toPort: 65_535 }
    : { protocol: number, fromPort: from, toPort: to };
}

function withSelf({ self }: PropertyMap, group: string, groups: readonly string[]): string[] {
  return self === true ? [...groups, group] : [...groups];
}
