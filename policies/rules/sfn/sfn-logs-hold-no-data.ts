// Logs are read by more people than the data.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** The inputs and outputs of steps are not logged. */
export const sfnLogsHoldNoData = rule("sfn-logs-hold-no-data", {
  title: { en: "Logs of a state machine hold no data", cnr: "Zapisi mašine stanja ne sadrže podatke" },
  severity: "low",
  on: "aws:sfn/stateMachine:StateMachine",
  why: "Personal data and secrets of every step are copied into a log with other readers and another lifetime.",
  attack: "A support role that may read logs reads citizens' files in them.",
  fix: "leave includeExecutionData out, or set it to false",
  sources: ["https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html"],
  check: (machine) => every(machine, ["loggingConfiguration.includeExecutionData"], orAbsent(equals(false))),
});
