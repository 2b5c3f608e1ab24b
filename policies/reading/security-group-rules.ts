// The rules of security groups, inline or resources of their own, in one direction.

import { notApplicable, noneOf, type FailDetails, type PropertiesOf, type Verdict } from "@temelj/policy";

import { isEverywhere, readIngress, type Ingress, type IngressProperties } from "./ingress.ts";

/** What lets traffic in. */
export const ingressTypes = [
  "aws:ec2/securityGroup:SecurityGroup",
  "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
  "aws:ec2/securityGroupRule:SecurityGroupRule",
  "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
] as const;

/** What lets traffic out. */
export const egressTypes = [
  "aws:ec2/securityGroup:SecurityGroup",
  "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup",
  "aws:ec2/securityGroupRule:SecurityGroupRule",
  "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
] as const;

type GroupRules = PropertiesOf<(typeof ingressTypes)[number] | (typeof egressTypes)[number]>;

/** Fails with the first rule of a direction that is bad. Both directions are read in the same way. */
export function noBadRule(
  resource: GroupRules,
  type: string,
  direction: "ingress" | "egress",
  isBad: (rule: Ingress) => boolean,
  describe: (rule: Ingress) => FailDetails,
): Verdict {
  if ("type" in resource && resource.type !== direction) return notApplicable("the rule is for the other direction");
  const single = type.startsWith("aws:vpc/") || type === "aws:ec2/securityGroupRule:SecurityGroupRule";
  return noneOf(
    single ? [() => readIngress(resource as IngressProperties, "")] : inline(resource, direction),
    (read) => isBad(read()),
    (read) => {
      const rule = read();
      return { ...(rule.path === "" ? {} : { path: rule.path }), ...describe(rule) };
    },
  );
}

/** Whether a rule is for everybody on the internet. */
export function isForEverybody({ sources }: Ingress): boolean {
  return sources.some(isEverywhere);
}

/** A rule in words: `ingress[1] lets 0.0.0.0/0 reach tcp ports 20 to 25`. */
export function inWords({ path, sources, protocol, from, to }: Ingress, does: string): string {
  const ports = from === to ? `port ${from}` : `ports ${from} to ${to}`;
  const place = String(sources.find(isEverywhere) ?? sources[0] ?? "");
  return `${path === "" ? "the rule" : path} ${does.replace("*", place)} ${protocol} ${ports}`;
}

function inline(resource: GroupRules, direction: "ingress" | "egress"): readonly (() => Ingress)[] {
  const rules = (resource as PropertiesOf<"aws:ec2/securityGroup:SecurityGroup">)[direction] ?? [];
  return Array.from({ length: rules.length }, (_, index) => () => {
    return readIngress((rules[index] ?? {}) as IngressProperties, `${direction}[${index}]`);
  });
}
