// What counts towards the quotas of security groups and of the prefix lists that they refer to.

import type { PropertyMap } from "@temelj/plan";

import { perPlace, type Counted, type Counters } from "./counters.ts";
import { lengthOf, text } from "./plan-index.ts";

export const groupCounters = {
  securityGroupsPerRegion: { "aws:ec2/securityGroup:SecurityGroup": perPlace },
  // IPv6 has as many of its own. A group that is referred to counts one, however many are in it.
  rulesPerSecurityGroup: {
    "aws:ec2/securityGroup:SecurityGroup": ({ id, inputs }) =>
      (["ingress", "egress"] as const).flatMap((direction) =>
        recordsOf(inputs[direction]).map((rule) => counted(id, direction, rule)),
      ),
    "aws:ec2/securityGroupRule:SecurityGroupRule": ({ inputs }) => {
      const more = text(inputs["sourceSecurityGroupId"]) === undefined ? {} : { securityGroups: ["one"] };
      const direction = inputs["type"] === "egress" ? "egress" : "ingress";
      return counted(text(inputs["securityGroupId"]), direction, { ...inputs, ...more });
    },
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": ({ inputs }) => single(inputs, "ingress"),
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": ({ inputs }) => single(inputs, "egress"),
  },
  prefixListsPerRegion: { "aws:ec2/managedPrefixList:ManagedPrefixList": perPlace },
  // As many as it may hold: so many it counts wherever it is used.
  prefixListEntries: {
    "aws:ec2/managedPrefixList:ManagedPrefixList": ({ id, inputs }) => {
      return { of: id, count: Number(inputs["maxEntries"] ?? lengthOf(inputs["entries"])) };
    },
  },
  prefixListReferences: {
    "aws:ec2/securityGroup:SecurityGroup": ({ inputs }) =>
      [...recordsOf(inputs["ingress"]), ...recordsOf(inputs["egress"])].flatMap(references),
    "aws:ec2/securityGroupRule:SecurityGroupRule": ({ inputs }) => references(inputs),
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": ({ inputs }) => references(inputs),
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": ({ inputs }) => references(inputs),
  },
} as const satisfies Readonly<Record<string, Counters>>;

type Direction = "ingress" | "egress";

function counted(group: string | undefined, direction: Direction, rule: PropertyMap): Counted {
  const own = rule["self"] === true ? 1 : 0;
  const count = lengthOf(rule["cidrBlocks"]) + lengthOf(rule["securityGroups"]) + own;
  return { of: nameOf(group, direction), count, lists: textsOf(rule["prefixListIds"]) };
}

function single(rule: PropertyMap, direction: Direction): Counted {
  const of = nameOf(text(rule["securityGroupId"]), direction);
  const list = text(rule["prefixListId"]);
  if (list !== undefined) return { of, count: 0, lists: [list] };
  return { of, count: text(rule["cidrIpv6"]) === undefined ? 1 : 0 };
}

function nameOf(group: string | undefined, direction: Direction): string | undefined {
  return group === undefined ? undefined : `${group} ${direction === "ingress" ? "inbound" : "outbound"}`;
}

function references(rule: PropertyMap): Counted[] {
  const list = text(rule["prefixListId"]);
  const lists = [...textsOf(rule["prefixListIds"]), ...(list === undefined ? [] : [list])];
  return lists.map((of) => ({ of, count: 1 }));
}

function textsOf(value: PropertyMap[string] | undefined): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function recordsOf(value: PropertyMap[string] | undefined): PropertyMap[] {
  if (!Array.isArray(value)) return [];
  return value.filter((each): each is PropertyMap => typeof each === "object" && each !== null && !Array.isArray(each));
}
