// A shell without a record is a door without a bell.

import { every, noneOfValues, orAbsent, rule } from "@temelj/policy";

/** Commands that people run in containers are recorded: where the task says, or in places of the cluster's own. */
export const ecsClusterRecordsCommands = rule("ecs-cluster-records-commands", {
  title: { en: "Commands in containers are recorded", cnr: "Komande u kontejnerima se bilježe" },
  severity: "low",
  on: "aws:ecs/cluster:Cluster",
  why: "ECS Exec opens a shell in a running container; without a record nobody knows what was done there.",
  attack: "An administrator's stolen sign-in opens a shell, reads the database, and leaves no trace.",
  fix: 'set configuration.executeCommandConfiguration.logging: "OVERRIDE" with a log group',
  sources: ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html"],
  check: (cluster) =>
    every(cluster, ["configuration.executeCommandConfiguration.logging"], orAbsent(noneOfValues(["NONE"]))),
});
