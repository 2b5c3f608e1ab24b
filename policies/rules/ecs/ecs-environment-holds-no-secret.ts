// A task definition can be read by many.

import { listed, rule } from "@temelj/policy";

import { containersOf } from "../../reading/task-containers.ts";
import { noSecretAmong } from "../../reading/variables.ts";

/** No variable of a container has a secret's name with a value, or a secret's form. `secrets` are for that. */
export const ecsEnvironmentHoldsNoSecret = rule("ecs-environment-holds-no-secret", {
  title: { en: "Container has no secret in its environment", cnr: "Kontejner nema tajnu u okruženju" },
  severity: "high",
  on: "aws:ecs/taskDefinition:TaskDefinition",
  why: "Whoever may describe the task reads the secret, in every revision.",
  attack: "A read-only role lists the task definitions, and has the database's password.",
  fix: "move it to secrets, with valueFrom the ARN of a secret",
  controls: ["security-hub:ECS.8"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-8"],
  check(task) {
    const variables = containersOf(task.containerDefinitions).flatMap(({ name: container, environment }) =>
      listed(environment).map((variable) => {
        const { name = "" } = variable;
        const message = `the container ${container} has the variable ${name}, which holds a secret`;
        return { name, value: () => variable.value, path: "containerDefinitions", message };
      }),
    );
    return noSecretAmong(variables, "secrets, with valueFrom the ARN of a secret");
  },
});
