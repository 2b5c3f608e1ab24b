// What can't be written can't be planted.

import { isTrue, noneOf, rule, type Verdict } from "@temelj/policy";

import { containersOf } from "../../reading/task-containers.ts";

/** Each container's root file system is read-only. */
export const ecsContainerRootFilesystemIsReadOnly = rule("ecs-container-root-filesystem-is-read-only", {
  title: { en: "Container can't change its own files", cnr: "Kontejner ne može mijenjati svoje datoteke" },
  severity: "high",
  on: "aws:ecs/taskDefinition:TaskDefinition",
  why: "Whoever breaks in changes the program and stays.",
  attack: "The attacker adds a script to the web server's folder, and gets in again whenever it restarts.",
  fix: "set readonlyRootFilesystem: true, with a volume for what must be written",
  controls: ["security-hub:ECS.5"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-5"],
  check(task): Verdict {
    return noneOf(
      containersOf(task.containerDefinitions),
      ({ readonlyRootFilesystem }) => !isTrue(readonlyRootFilesystem),
      ({ name }, index) => ({
        path: `containerDefinitions[${index}].readonlyRootFilesystem`,
        message: `the container ${name} can change its own files`,
      }),
    );
  },
});
