// What a task shares with the machine, it shares with everybody there.

import { allOf, every, noneOfValues, orAbsent, rule } from "@temelj/policy";

/** A task has its own network, and does not share the host's processes. */
export const ecsTaskSharesNoHost = rule("ecs-task-shares-no-host", {
  title: {
    en: "Task shares neither network nor processes of the machine",
    cnr: "Zadatak ne dijeli mrežu ni procese mašine",
  },
  severity: "high",
  on: "aws:ecs/taskDefinition:TaskDefinition",
  why: "A container sees the traffic and the processes of all others on the machine, and the role of the machine itself.",
  attack: "Through one container the attacker asks the machine's metadata service and gets the machine's role.",
  fix: 'set networkMode: "awsvpc", and leave pidMode out',
  controls: ["security-hub:ECS.1", "security-hub:ECS.3"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-1",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-3",
  ],
  check: (task) =>
    allOf(
      () => every(task, ["networkMode"], orAbsent(noneOfValues(["host"]))),
      () => every(task, ["pidMode"], orAbsent(noneOfValues(["host"]))),
      () => every(task, ["ipcMode"], orAbsent(noneOfValues(["host"]))),
    ),
});
