// The access log says that a call failed; only this one says why.

import {
  allOf,
  every,
  fail,
  notApplicable,
  oneOf,
  orAbsent,
  rule,
  unknown,
  type PropertiesOf,
  type RuleContext,
  type Verdict,
} from "@temelj/policy";

import { methodSettingsOf } from "../../reading/api-stages.ts";

const levels = oneOf(["ERROR", "INFO"]);

/** A stage of a REST or WebSocket API logs errors at least, for all methods. HTTP APIs have no such log. */
export const apigatewayStageRecordsExecution = rule("apigateway-stage-records-execution", {
  title: { en: "API stage records errors", cnr: "Faza API-ja bilježi greške" },
  severity: "medium",
  on: ["aws:apigateway/stage:Stage", "aws:apigatewayv2/stage:Stage"],
  why: "Refused tokens and failing back ends stay unexplained, and an attack looks like any other error.",
  attack: "An attacker probes the interface for days; the refusals were never written down.",
  fix: 'add MethodSettings for "*/*" with settings.loggingLevel: "ERROR"; WebSocket: defaultRouteSettings',
  controls: ["security-hub:APIGateway.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-1"],
  check: (stage, context) => ("apiId" in stage ? judgeRoutes(stage, context) : judgeMethods(stage, context)),
});

function judgeMethods(stage: PropertiesOf<"aws:apigateway/stage:Stage">, context: RuleContext<unknown>): Verdict {
  const settings = methodSettingsOf(stage, context);
  if (!settings.some(({ methodPath }) => methodPath === "*/*")) {
    return fail({ path: "stageName", message: 'the stage has no MethodSettings for "*/*", so it logs no errors' });
  }
  // One for a single method may leave the level to the one for all.
  return allOf(
    ...settings.map((one) => () => {
      return every(one, ["settings.loggingLevel"], one.methodPath === "*/*" ? levels : orAbsent(levels));
    }),
  );
}

function judgeRoutes(stage: PropertiesOf<"aws:apigatewayv2/stage:Stage">, { referred }: RuleContext<unknown>): Verdict {
  const api = referred("aws:apigatewayv2/api:Api", "apiId");
  if (api?.protocolType === "HTTP") return notApplicable("an HTTP API has access logs only");
  const verdict = every(stage, ["defaultRouteSettings.loggingLevel"], levels);
  return api === undefined && verdict.outcome === "fail" ? unknown("apiId", "apiId is not in this stack") : verdict;
}
