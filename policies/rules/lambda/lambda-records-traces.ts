// A slow answer has a cause somewhere.

import { equals, every, rule } from "@temelj/policy";

/** Active tracing is on. */
export const lambdaRecordsTraces = rule("lambda-records-traces", {
  title: { en: "Function records traces", cnr: "Funkcija bilježi tragove" },
  severity: "low",
  on: "aws:lambda/function:Function",
  why: "After an incident nobody sees which calls the function made.",
  attack: "A function that was misused called other services; without traces nobody knows which.",
  fix: 'set tracingConfig: { mode: "Active" }',
  sources: ["https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html"],
  check: (lambda) => every(lambda, ["tracingConfig.mode"], equals("Active")),
});
