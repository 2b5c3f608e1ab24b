// A rule that nobody can explain is a rule that nobody dares to remove.

import { allOf, every, isAbsent, pass, rule, text, type Verdict } from "@temelj/policy";

const said = text("a description", (words) => words.trim() !== "" && !/^Managed by (?:Pulumi|Terraform)$/i.test(words));

/** A security group and each of its rules have a description, one that somebody wrote. */
export const securityGroupSaysWhy = rule("security-group-says-why", {
  title: { en: "Security group says why", cnr: "Sigurnosna grupa kaže zašto" },
  severity: "low",
  on: [
    "aws:ec2/securityGroup:SecurityGroup",
    "aws:ec2/securityGroupRule:SecurityGroupRule",
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule",
  ],
  why: "Without a reason nobody can tell whether a rule is still needed, so it stays open for ever.",
  attack:
    "A supplier's contract ended, the rule for its address stayed: nobody knew what it was for. Whoever has that address today may come in.",
  fix: "set description for the group and for each rule",
  sources: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"],
  check(resource, { resource: { type } }): Verdict {
    if (type !== "aws:ec2/securityGroup:SecurityGroup") return every(resource, ["description"], said);
    const group = resource as { readonly ingress?: readonly unknown[]; readonly egress?: readonly unknown[] };
    return allOf(
      () => every(resource, ["description"], said),
      () => (isAbsent(group.ingress) ? pass() : every(resource, ["ingress.description"], said)),
      () => (isAbsent(group.egress) ? pass() : every(resource, ["egress.description"], said)),
    );
  },
});
