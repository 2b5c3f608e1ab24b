// Who called what, when, from where: an API without that has no memory.

import { every, present, rule } from "@temelj/policy";

/** A stage of any kind of API writes access logs. */
export const apigatewayStageRecordsRequests = rule("apigateway-stage-records-requests", {
  title: { en: "API stage records requests", cnr: "Faza API-ja bilježi zahtjeve" },
  severity: "medium",
  on: ["aws:apigateway/stage:Stage", "aws:apigatewayv2/stage:Stage"],
  why: "Without access logs nobody can tell after an abuse who called which method, and from where.",
  attack: "After a leak nobody can say who asked for which record.",
  fix: "set accessLogSettings with the destinationArn of a log group and a format",
  controls: ["security-hub:APIGateway.9"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-9",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html",
  ],
  check: (stage) => every(stage, ["accessLogSettings.destinationArn"], present),
});
