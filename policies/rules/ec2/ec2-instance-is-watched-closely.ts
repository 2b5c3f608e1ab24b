// Five minutes are long when a machine is under attack.

import { equals, every, isAbsent, notApplicable, rule, type Verdict } from "@temelj/policy";

/** Machines report their figures every minute. AWS's default is every five minutes. */
export const ec2InstanceIsWatchedClosely = rule("ec2-instance-is-watched-closely", {
  title: { en: "Instance is watched every minute", cnr: "Instanca se prati svakog minuta" },
  severity: "low",
  on: ["aws:ec2/instance:Instance", "aws:ec2/launchTemplate:LaunchTemplate"],
  why: "Alarms can be no quicker than their figures.",
  attack:
    "A flood of requests brings the portal down in two minutes. The alarm comes after the next five-minute figure: too late to act.",
  fix: "set monitoring: true; in a launch template monitoring: { enabled: true }",
  sources: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html"],
  check(launch, { resource: { type } }): Verdict {
    if (type === "aws:ec2/launchTemplate:LaunchTemplate") return every(launch, ["monitoring.enabled"], equals(true));
    if (isAbsent(launch.monitoring) && "launchTemplate" in launch && !isAbsent(launch.launchTemplate)) {
      return notApplicable("the launch template decides");
    }
    return every(launch, ["monitoring"], equals(true));
  },
});
