import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { sfnLogsHoldNoData } from "./sfn-logs-hold-no-data.ts";
import { sfnStateMachineRecordsLogs } from "./sfn-state-machine-records-logs.ts";

const { unknown } = wireMarks;

const sfnStateMachine = {
  roleArn: "arn:aws:iam::111111111111:role/process",
  definition: JSON.stringify({ StartAt: "Done", States: { Done: { Type: "Succeed" } } }),
  loggingConfiguration: {
    level: "ERROR",
    includeExecutionData: false,
    logDestination: "arn:aws:logs:eu-central-1:111111111111:log-group:process:*",
  },
  tracingConfiguration: { enabled: true },
};

judgesChanges(sfnStateMachineRecordsLogs, "aws:sfn/stateMachine:StateMachine", sfnStateMachine, [
  ["errors", {}, "pass"],
  ["everything", { loggingConfiguration: { level: "ALL" } }, "pass"],
  ["off", { loggingConfiguration: { level: "OFF" } }, "fail"],
  ["not said", { loggingConfiguration: undefined }, "fail"],
  ["not known", { loggingConfiguration: { level: unknown } }, "unknown"],
]);

judgesChanges(sfnLogsHoldNoData, "aws:sfn/stateMachine:StateMachine", sfnStateMachine, [
  ["no data", {}, "pass"],
  ["not said", { loggingConfiguration: { includeExecutionData: undefined } }, "pass"],
  ["data", { loggingConfiguration: { includeExecutionData: true } }, "fail"],
  ["not known", { loggingConfiguration: { includeExecutionData: unknown } }, "unknown"],
]);
