import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { ecsTaskRoleIsItsOwn } from "./ecs-task-role-is-its-own.ts";

const { unknown } = wireMarks;

judgesChanges(
  ecsTaskRoleIsItsOwn,
  "aws:ecs/taskDefinition:TaskDefinition",
  { taskRoleArn: "arn:role/portal", executionRoleArn: "arn:role/start" },
  [
    ["as it should be", {}, "pass"],
    ["the same", { taskRoleArn: "arn:role/start" }, "fail"],
    ["none", { taskRoleArn: undefined }, "not-applicable"],
    ["not known", { taskRoleArn: unknown }, "unknown"],
  ],
);
