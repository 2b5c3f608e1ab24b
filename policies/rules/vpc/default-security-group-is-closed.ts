// Whoever forgets to choose a security group must get one that lets nothing through.

import { absent, every, fail, notApplicable, rule, type PropertiesOf, type Verdict } from "@temelj/policy";

type DefaultGroup = PropertiesOf<"aws:ec2/defaultSecurityGroup:DefaultSecurityGroup">;

/** The default security group of each VPC is managed and has no rules. AWS makes it open among its members. */
export const defaultSecurityGroupIsClosed = rule("default-security-group-is-closed", {
  title: { en: "Default security group is closed", cnr: "Podrazumijevana sigurnosna grupa je zatvorena" },
  severity: "medium",
  on: ["aws:ec2/vpc:Vpc", "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"],
  why: "AWS's default lets its members talk to each other and to everywhere; what is put there by mistake is open.",
  attack:
    "Machines started without a chosen group all land in this one. Whoever breaks into the weakest reaches all others on every port.",
  fix: "add a DefaultSecurityGroup for the VPC with ingress: [] and egress: []",
  controls: ["security-hub:EC2.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-2"],
  check(resource, { resource: { type }, related, referred }): Verdict {
    if (type === "aws:ec2/vpc:Vpc") {
      const group = related("aws:ec2/defaultSecurityGroup:DefaultSecurityGroup", "vpcId");
      return group === undefined
        ? fail({ message: "the VPC's default security group is left as AWS made it" })
        : closed(group);
    }
    if (referred("aws:ec2/vpc:Vpc", "vpcId") !== undefined) return notApplicable("judged with its VPC");
    return closed(resource as DefaultGroup);
  },
});

function closed(group: DefaultGroup): Verdict {
  return every(group, ["ingress", "egress"], absent);
}
