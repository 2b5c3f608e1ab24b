import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { apigatewayCorsNamesOrigins } from "./apigateway-cors-names-origins.ts";
import { apigatewayLogsHoldNoBodies } from "./apigateway-logs-hold-no-bodies.ts";
import { apigatewayValidatesRequests } from "./apigateway-validates-requests.ts";

const { unknown } = wireMarks;

judgesChanges(
  apigatewayLogsHoldNoBodies,
  "aws:apigateway/methodSettings:MethodSettings",
  { methodPath: "*/*", settings: { loggingLevel: "ERROR", dataTraceEnabled: false } },
  [
    ["as it should be", {}, "pass"],
    ["logged", { settings: { dataTraceEnabled: true } }, "fail"],
    ["not said", { settings: { dataTraceEnabled: undefined } }, "pass"],
    ["not known", { settings: { dataTraceEnabled: unknown } }, "unknown"],
  ],
);

judgesChanges(
  apigatewayCorsNamesOrigins,
  "aws:apigatewayv2/api:Api",
  { protocolType: "HTTP", corsConfiguration: { allowOrigins: ["https://portal.example"], allowCredentials: true } },
  [
    ["as it should be", {}, "pass"],
    ["every origin over HTTPS", { corsConfiguration: { allowOrigins: ["https://*"] } }, "fail"],
    [
      "every origin, without credentials",
      { corsConfiguration: { allowOrigins: ["*"], allowCredentials: false } },
      "pass",
    ],
    ["no CORS", { corsConfiguration: undefined }, "pass"],
    ["not known", { corsConfiguration: { allowOrigins: unknown } }, "unknown"],
  ],
);

judgesChanges(
  apigatewayValidatesRequests,
  "aws:apigateway/method:Method",
  { httpMethod: "POST", requestValidatorId: "v1" },
  [
    ["as it should be", {}, "pass"],
    ["none", { requestValidatorId: undefined }, "fail"],
    ["a browser's question", { httpMethod: "OPTIONS", requestValidatorId: undefined }, "not-applicable"],
  ],
);
