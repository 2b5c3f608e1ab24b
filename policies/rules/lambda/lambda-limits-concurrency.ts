// One function should not be able to eat for all.

import { atLeast, every, rule } from "@temelj/policy";

/** A function has a share of its own of the account's concurrent executions. */
export const lambdaLimitsConcurrency = rule("lambda-limits-concurrency", {
  title: { en: "Function has a limit of its own", cnr: "Funkcija ima sopstveno ograničenje" },
  severity: "low",
  on: "aws:lambda/function:Function",
  why: "A function that is called without end takes the executions of all others in the account.",
  attack: "A flood of requests to one page starts a thousand copies of its function; the payment function waits.",
  fix: "set reservedConcurrentExecutions",
  sources: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html"],
  check: (lambda) => every(lambda, ["reservedConcurrentExecutions"], atLeast(0)),
});
