// Root in the container is one hole away from root on the machine.

import { isAbsent, noneOf, rule, type Verdict } from "@temelj/policy";

import { containersOf } from "../../reading/task-containers.ts";

/** Each container names a user other than root. */
export const ecsContainerRunsNotAsRoot = rule("ecs-container-runs-not-as-root", {
  title: { en: "Container does not run as root", cnr: "Kontejner ne radi kao root" },
  severity: "medium",
  on: "aws:ecs/taskDefinition:TaskDefinition",
  why: "A hole of the runtime gives root on the machine to whoever is root in the container.",
  attack: "The attacker breaks into the web server, and is root at once.",
  fix: 'set user: "1000"',
  sources: ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"],
  check(task): Verdict {
    return noneOf(
      containersOf(task.containerDefinitions),
      ({ user }) => isAbsent(user) || /^(?:0|root)(?::|$)/.test(String(user)),
      ({ name }, index) => ({
        path: `containerDefinitions[${index}].user`,
        message: `the container ${name} runs as root`,
      }),
    );
  },
});
