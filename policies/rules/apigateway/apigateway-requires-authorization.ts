// A method without a lock is open to whoever finds its address.

import {
  allOf,
  every,
  noneOfValues,
  notApplicable,
  present,
  rule,
  type PropertiesOf,
  type RuleContext,
  type Verdict,
} from "@temelj/policy";

import { isPrivateApi } from "../../reading/api-stages.ts";

/** A method or route asks who is calling. Questions before a call (OPTIONS) and private APIs need not. */
export const apigatewayRequiresAuthorization = rule("apigateway-requires-authorization", {
  title: { en: "API method requires authorization", cnr: "Metoda API-ja traži ovlašćenje" },
  severity: "medium",
  on: ["aws:apigateway/method:Method", "aws:apigatewayv2/route:Route"],
  why: "Anybody on the internet can call it, read what it answers and run up the bill; an API key is no identity.",
  attack: "A scanner lists the interface's paths and calls one that somebody forgot to protect.",
  fix: 'set authorization (at a route authorizationType) to "AWS_IAM", "JWT", a user pool or an authorizer',
  controls: ["security-hub:APIGateway.8"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-8",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html",
  ],
  check: (resource, context) =>
    "routeKey" in resource
      ? judgeRoute(resource, context)
      : judgeMethod(resource as PropertiesOf<"aws:apigateway/method:Method">, context),
});

const asksNobody = notApplicable("browsers ask OPTIONS without credentials");

function judgeMethod(method: PropertiesOf<"aws:apigateway/method:Method">, context: RuleContext<unknown>): Verdict {
  if (/^OPTIONS$/i.test(method.httpMethod ?? "")) return asksNobody;
  const verdict = allOf(
    () => every(method, ["authorization"], present),
    () => every(method, ["authorization"], noneOfValues(["NONE"])),
  );
  if (verdict.outcome === "fail" && isPrivateApi(context)) return notApplicable("the API is private");
  return verdict;
}

function judgeRoute(route: PropertiesOf<"aws:apigatewayv2/route:Route">, { referred }: RuleContext<unknown>): Verdict {
  const { routeKey } = route;
  if (/^OPTIONS\s/i.test(routeKey ?? "")) return asksNobody;
  const verdict = allOf(
    () => every(route, ["authorizationType"], present),
    () => every(route, ["authorizationType"], noneOfValues(["NONE"])),
  );
  if (verdict.outcome !== "fail" || routeKey === "$connect") return verdict;
  const api = referred("aws:apigatewayv2/api:Api", "apiId");
  return api?.protocolType === "WEBSOCKET" ? notApplicable("a WebSocket is asked when it connects") : verdict;
}
