// A process that fails should say where.

import { every, oneOf, rule } from "@temelj/policy";

/** A state machine logs at least its errors. */
export const sfnStateMachineRecordsLogs = rule("sfn-state-machine-records-logs", {
  title: { en: "State machine writes logs", cnr: "Mašina stanja vodi zapise" },
  severity: "medium",
  on: "aws:sfn/stateMachine:StateMachine",
  why: "Express executions leave no history, and failed ones no reason.",
  attack: "A step is made to fail on purpose, and nobody can say when it began.",
  fix: 'set loggingConfiguration: { level: "ERROR", logDestination }',
  controls: ["security-hub:StepFunctions.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/stepfunctions-controls.html#stepfunctions-1"],
  check: (machine) => every(machine, ["loggingConfiguration.level"], oneOf(["ALL", "ERROR", "FATAL"])),
});
