// What nobody measures nobody misses.

import { fail, findCertain, listed, pass, rule, type Verdict } from "@temelj/policy";

/** Container Insights is enabled or enhanced. */
export const ecsClusterHasContainerInsights = rule("ecs-cluster-has-container-insights", {
  title: { en: "Cluster has Container Insights", cnr: "Klaster ima Container Insights" },
  severity: "medium",
  on: "aws:ecs/cluster:Cluster",
  why: "Use and failures of containers are not seen until visitors complain.",
  attack: "Coins are mined in a container for weeks; nobody looked at its use.",
  fix: 'add { name: "containerInsights", value: "enhanced" } to settings',
  controls: ["security-hub:ECS.12"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-12"],
  check({ settings }): Verdict {
    const said = findCertain(listed(settings), ({ name }) => name === "containerInsights")?.value;
    return said === "enabled" || said === "enhanced"
      ? pass()
      : fail({ path: "settings", given: said, allowed: "enabled or enhanced" });
  },
});
