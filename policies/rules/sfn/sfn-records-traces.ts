// A slow process passes many services; a trace shows which one.

import { equals, every, rule } from "@temelj/policy";

/** A state machine sends traces to X-Ray. */
export const sfnRecordsTraces = rule("sfn-records-traces", {
  title: { en: "State machine records traces", cnr: "Mašina stanja bilježi tragove" },
  severity: "low",
  on: "aws:sfn/stateMachine:StateMachine",
  why: "Without a trace nobody can say where a process lost its time, or failed.",
  attack: "One broken step slows all applications down; for days everybody looks in the wrong place.",
  fix: "set tracingConfiguration.enabled: true",
  sources: ["https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html"],
  check: (machine) => every(machine, ["tracingConfiguration.enabled"], equals(true)),
});
