// A data centre can fail; a group in one of them fails with it.

import { atLeast, fail, isAbsent, listed, pass, rule } from "@temelj/policy";

/** A group spans at least two zones, by zones or by subnets. */
export const autoscalingGroupSpansZones = rule("autoscaling-group-spans-zones", {
  title: { en: "Group spans several zones", cnr: "Grupa obuhvata više zona" },
  severity: "medium",
  on: "aws:autoscaling/group:Group",
  why: "When its only zone fails, the group can start nothing anywhere.",
  attack:
    "A power failure stops one data centre. The portal was in that one only and is away for hours, on the last day for tax returns.",
  fix: "name subnets of several zones in vpcZoneIdentifiers",
  controls: ["security-hub:AutoScaling.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html#autoscaling-2"],
  parameters: { zones: 2 as number },
  check(group, { config }) {
    const path = isAbsent(group.vpcZoneIdentifiers) ? "availabilityZones" : "vpcZoneIdentifiers";
    const places = listed(group[path]);
    if (atLeast(config.zones).holds(places.length)) return pass();
    return fail({
      path,
      given: places.length,
      allowed: `at least ${config.zones}`,
      message: `${path} has ${places.length}`,
    });
  },
});
