// A machine that runs but does not answer is no machine.

import { every, isAbsent, notApplicable, rule, text } from "@temelj/policy";

/** A group behind a load balancer replaces machines that the balancer finds ill. By default only dead ones. */
export const autoscalingGroupAsksLoadBalancer = rule("autoscaling-group-asks-load-balancer", {
  title: { en: "Group asks its load balancer about health", cnr: "Grupa pita balanser o zdravlju" },
  severity: "low",
  on: "aws:autoscaling/group:Group",
  why: "A hung program stays in service for ever when only the machine's power is checked.",
  attack:
    "The program hangs on both machines on a Sunday. They count as healthy, so none is replaced, and the portal is down until Monday.",
  fix: 'set healthCheckType: "ELB"',
  controls: ["security-hub:AutoScaling.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html#autoscaling-1"],
  check(group, { related }) {
    const own = [group.loadBalancers, group.targetGroupArns, group.trafficSources];
    const attached =
      own.some((list) => !isAbsent(list)) ||
      related("aws:autoscaling/attachment:Attachment", "autoscalingGroupName") !== undefined;
    if (!attached) return notApplicable("the group is behind no load balancer");
    return every(
      group,
      ["healthCheckType"],
      text("ELB", (kind) => kind.toUpperCase().split(",").includes("ELB")),
    );
  },
});
