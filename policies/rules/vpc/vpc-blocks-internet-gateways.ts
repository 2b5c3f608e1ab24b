// One switch keeps the internet out of a whole region.

import { every, oneOf, rule } from "@temelj/policy";

/** Where VPC Block Public Access is managed, it blocks what comes through internet gateways. */
export const vpcBlocksInternetGateways = rule("vpc-blocks-internet-gateways", {
  title: { en: "Internet gateways are blocked", cnr: "Internet izlazi su blokirani" },
  severity: "medium",
  on: "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions",
  why: "A gateway that somebody attaches later lets nothing in when the account itself refuses.",
  attack:
    "With a stolen sign-in somebody attaches a way to the internet to an inner network, and carries the data out by it.",
  fix: 'set internetGatewayBlockMode: "block-bidirectional", or "block-ingress"',
  controls: ["security-hub:EC2.172"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-172"],
  check: (options) => every(options, ["internetGatewayBlockMode"], oneOf(["block-bidirectional", "block-ingress"])),
});
