// A machine should be on the internet because somebody decided so, not because of where it was started.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A subnet gives no public IPv4 address by itself. AWS's own default subnets do unless told otherwise. */
export const subnetGivesNoPublicAddress = rule("subnet-gives-no-public-address", {
  title: { en: "Subnet gives no public addresses", cnr: "Podmreža ne dodjeljuje javne adrese" },
  severity: "medium",
  on: ["aws:ec2/subnet:Subnet", "aws:ec2/defaultSubnet:DefaultSubnet"],
  why: "Whatever starts in such a subnet is reachable from the internet, whether or not anybody wanted it.",
  attack:
    "Somebody starts a test database with a simple password in this subnet. A scanner finds it the same night and copies it.",
  fix: "set mapPublicIpOnLaunch: false",
  controls: ["security-hub:EC2.15"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-15"],
  check(subnet, { resource }) {
    const isDefault = resource.type === "aws:ec2/defaultSubnet:DefaultSubnet";
    return every(subnet, ["mapPublicIpOnLaunch"], isDefault ? equals(false) : orAbsent(equals(false)));
  },
});
