// After an incident somebody must be able to say who talked to whom.

import { anyOf, every, fail, oneOf, rule } from "@temelj/policy";

/** A VPC has a flow log that records at least what was refused. */
export const vpcRecordsFlows = rule("vpc-records-flows", {
  title: { en: "VPC records its traffic", cnr: "VPC bilježi svoj saobraćaj" },
  severity: "medium",
  on: "aws:ec2/vpc:Vpc",
  why: "Without flow logs a scan, a break-in or a leak in the network leaves no trace.",
  attack:
    "Data go out every night to an address abroad. Weeks later the police ask which machine it was, and there is nothing to look into.",
  fix: 'add a FlowLog for the VPC with trafficType "ALL"',
  controls: ["security-hub:EC2.6"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-6"],
  check(_vpc, { allRelated }) {
    const logs = allRelated("aws:ec2/flowLog:FlowLog", "vpcId");
    if (logs.length === 0) return fail({ message: "the VPC has no FlowLog" });
    const recorded = oneOf(["ALL", "REJECT"]);
    return anyOf(...logs.map((one) => () => every(one, ["trafficType"], recorded)));
  },
});
