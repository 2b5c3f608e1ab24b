// Who fetches the image needs not what the program needs.

import { fail, isAbsent, notApplicable, pass, rule } from "@temelj/policy";

/** A task's own role differs from the one with which ECS starts it. */
export const ecsTaskRoleIsItsOwn = rule("ecs-task-role-is-its-own", {
  title: { en: "Task has a role of its own", cnr: "Zadatak ima sopstvenu ulogu" },
  severity: "low",
  on: "aws:ecs/taskDefinition:TaskDefinition",
  why: "The role that starts the task reads its secrets and images; the program needs neither.",
  attack: "A hole in the program is enough to read the secrets of every task that shares the starting role.",
  fix: "set taskRoleArn to a role other than executionRoleArn",
  sources: ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"],
  check({ taskRoleArn, executionRoleArn }) {
    if (isAbsent(taskRoleArn) || isAbsent(executionRoleArn)) return notApplicable("the task has not both roles");
    if (taskRoleArn !== executionRoleArn) return pass();
    return fail({ path: "taskRoleArn", given: taskRoleArn, allowed: "another role than executionRoleArn" });
  },
});
