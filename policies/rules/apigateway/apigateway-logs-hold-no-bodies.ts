// Logs are read by more people than the data.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** Full requests and answers are not logged. */
export const apigatewayLogsHoldNoBodies = rule("apigateway-logs-hold-no-bodies", {
  title: { en: "Logs of an API hold no bodies", cnr: "Zapisi API-ja ne sadrže sadržaj" },
  severity: "medium",
  on: "aws:apigateway/methodSettings:MethodSettings",
  why: "What citizens send, with tokens and personal numbers, then lies readable in the log group.",
  attack: "Somebody who may read logs searches them for tokens and personal data, and finds thousands.",
  fix: "leave dataTraceEnabled out, or set it to false",
  sources: ["https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"],
  check: (methods) => every(methods, ["settings.dataTraceEnabled"], orAbsent(equals(false))),
});
