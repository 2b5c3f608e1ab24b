// A privileged container is the machine.

import { isTrue, noneOf, rule, type Verdict } from "@temelj/policy";

import { containersOf } from "../../reading/task-containers.ts";

/** No container of a task definition is privileged. */
export const ecsContainerIsNotPrivileged = rule("ecs-container-is-not-privileged", {
  title: { en: "Container is not privileged", cnr: "Kontejner nije privilegovan" },
  severity: "high",
  on: "aws:ecs/taskDefinition:TaskDefinition",
  why: "Whoever breaks into the container has the machine, and every other container on it.",
  attack: "Through a hole in one web page the attacker reaches every container of the machine.",
  fix: "leave privileged out",
  controls: ["security-hub:ECS.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-4"],
  check(task): Verdict {
    return noneOf(
      containersOf(task.containerDefinitions),
      ({ privileged }) => isTrue(privileged),
      ({ name }, index) => ({
        path: `containerDefinitions[${index}].privileged`,
        message: `the container ${name} is privileged`,
      }),
    );
  },
});
