// An event that failed three times is gone.

import { every, fail, isAbsent, plain, present, rule } from "@temelj/policy";

/** Events that a function could not handle go somewhere: to a dead-letter queue, or to a destination for failures. */
export const lambdaKeepsFailedEvents = rule("lambda-keeps-failed-events", {
  title: { en: "Failed events of a function are kept", cnr: "Neuspjeli događaji funkcije se čuvaju" },
  severity: "low",
  on: "aws:lambda/function:Function",
  why: "After a few attempts AWS drops the event, and nobody knows what it was.",
  attack: "A flood of broken requests makes the function fail; with them the applications of citizens vanish.",
  fix: "set deadLetterConfig.targetArn, or add a FunctionEventInvokeConfig with destinationConfig.onFailure",
  sources: ["https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"],
  check(lambda, { related }) {
    if (!isAbsent(plain(lambda.deadLetterConfig))) return every(lambda, ["deadLetterConfig.targetArn"], present);
    const invoke = related("aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig", "functionName");
    if (invoke === undefined) return fail({ path: "deadLetterConfig", allowed: "a queue or a topic" });
    return every(invoke, ["destinationConfig.onFailure.destination"], present);
  },
});
