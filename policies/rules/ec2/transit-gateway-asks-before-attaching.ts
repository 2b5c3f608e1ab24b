// No account joins the network on its own decision.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A transit gateway does not accept attachments of other accounts by itself. That is also AWS's default. */
export const transitGatewayAsksBeforeAttaching = rule("transit-gateway-asks-before-attaching", {
  title: { en: "Transit gateway asks before attaching", cnr: "Tranzitni čvor pita prije povezivanja" },
  severity: "high",
  on: "aws:ec2transitgateway/transitGateway:TransitGateway",
  why: "Any account with which the gateway is shared could attach a network nobody has looked at.",
  attack:
    "With the stolen sign-in of one small institution an attacker attaches a network of their own, and looks from there at all the others.",
  fix: 'leave autoAcceptSharedAttachments out, or set it to "disable"',
  controls: ["security-hub:EC2.23"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-23"],
  check: (gateway) => every(gateway, ["autoAcceptSharedAttachments"], orAbsent(equals("disable"))),
});
