// Launch configurations learn nothing new: AWS adds features to templates only.

import { every, fail, isAbsent, present, rule } from "@temelj/policy";

/** A group starts its machines from a launch template. */
export const autoscalingGroupUsesLaunchTemplate = rule("autoscaling-group-uses-launch-template", {
  title: { en: "Group uses a launch template", cnr: "Grupa koristi šablon pokretanja" },
  severity: "low",
  on: "aws:autoscaling/group:Group",
  why: "Launch configurations have no versions and lack newer safeguards; new accounts can't create them.",
  attack:
    "A setting that guards the machines' credentials can't be added to the old configuration, so it is put off. Then a web hole gives the credentials away.",
  fix: "set launchTemplate, or mixedInstancesPolicy.launchTemplate",
  controls: ["security-hub:AutoScaling.9"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html#autoscaling-9"],
  check(group) {
    if (!isAbsent(group.launchConfiguration))
      return fail({ path: "launchConfiguration", allowed: "a launch template" });
    const path = isAbsent(group.mixedInstancesPolicy) ? "launchTemplate" : "mixedInstancesPolicy.launchTemplate";
    return every(group, [path], present);
  },
});
