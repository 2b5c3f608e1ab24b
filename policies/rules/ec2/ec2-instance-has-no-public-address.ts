// Machines belong behind a load balancer or a gateway.

import { equals, every, fail, isAbsent, isTrue, orAbsent, pass, rule, type Verdict } from "@temelj/policy";

import { launchTypes } from "../../reading/launches.ts";

/** No machine gets a public IPv4 address: neither by its own setting nor by its subnet's. */
export const ec2InstanceHasNoPublicAddress = rule("ec2-instance-has-no-public-address", {
  title: { en: "Instance has no public address", cnr: "Instanca nema javnu adresu" },
  severity: "high",
  on: launchTypes,
  why: "Whatever listens on the machine can be tried by everybody; one forgotten rule of a security group is enough.",
  attack:
    "A scanner knocks at the machine's public address and finds an old version of its web server. The hole in it has been known for a year.",
  fix: "set associatePublicIpAddress: false, and let traffic in through a load balancer",
  controls: ["security-hub:EC2.9", "security-hub:EC2.25", "security-hub:AutoScaling.5"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-9",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-25",
  ],
  check(launch, { resource: { type }, referred }): Verdict {
    const none = orAbsent(equals(false));
    if (type === "aws:ec2/launchTemplate:LaunchTemplate") {
      return every(launch, ["networkInterfaces.associatePublicIpAddress"], none);
    }
    const own = "associatePublicIpAddress" in launch ? launch.associatePublicIpAddress : undefined;
    if (!isAbsent(own) || !("subnetId" in launch)) return every(launch, ["associatePublicIpAddress"], none);
    const subnet = referred("aws:ec2/subnet:Subnet", "subnetId");
    if (!isTrue(subnet?.mapPublicIpOnLaunch)) return pass();
    return fail({ path: "subnetId", message: "the instance's subnet gives public addresses by itself" });
  },
});
