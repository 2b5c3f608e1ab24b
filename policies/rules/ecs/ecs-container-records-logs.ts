// A container that is gone has only its log left.

import { isAbsent, noneOf, rule, type Verdict } from "@temelj/policy";

import { containersOf } from "../../reading/task-containers.ts";

/** Each container has a log configuration. */
export const ecsContainerRecordsLogs = rule("ecs-container-records-logs", {
  title: { en: "Container has a log", cnr: "Kontejner ima zapis" },
  severity: "high",
  on: "aws:ecs/taskDefinition:TaskDefinition",
  why: "After an incident there is nothing to look at: the container is gone with what it printed.",
  attack: "An attacker's requests are printed by the program, and lost with the container.",
  fix: "set logConfiguration with the driver awslogs or awsfirelens",
  controls: ["security-hub:ECS.9"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-9"],
  check(task): Verdict {
    return noneOf(
      containersOf(task.containerDefinitions),
      ({ logConfiguration }) => isAbsent(logConfiguration?.logDriver),
      ({ name }, index) => ({
        path: `containerDefinitions[${index}].logConfiguration`,
        message: `the container ${name} has no log`,
      }),
    );
  },
});
