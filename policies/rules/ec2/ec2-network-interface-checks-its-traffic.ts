// A machine should send and receive only what is its own.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** Network interfaces and instances drop traffic that is neither from nor for them. That is AWS's default. */
export const ec2NetworkInterfaceChecksItsTraffic = rule("ec2-network-interface-checks-its-traffic", {
  title: { en: "Network interface checks its traffic", cnr: "Mrežni interfejs provjerava saobraćaj" },
  severity: "medium",
  on: ["aws:ec2/networkInterface:NetworkInterface", "aws:ec2/instance:Instance"],
  why: "Without the check a machine can pass for others, or carry traffic past the firewall.",
  attack:
    "A machine that was broken into is made a detour: others send their traffic through it, and it goes out past the firewall.",
  fix: "leave sourceDestCheck out; for an appliance that forwards traffic, ask for a waiver",
  controls: ["security-hub:EC2.180"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-180"],
  check: (device) => every(device, ["sourceDestCheck"], orAbsent(equals(true))),
});
