// A slow or failing call passes many services; a trace shows which one.

import { equals, every, rule } from "@temelj/policy";

/** A stage of a REST API sends traces to X-Ray. */
export const apigatewayStageTracesRequests = rule("apigateway-stage-traces-requests", {
  title: { en: "API stage traces requests", cnr: "Faza API-ja prati zahtjeve" },
  severity: "low",
  on: "aws:apigateway/stage:Stage",
  why: "Without traces nobody sees in which of the services behind the API a request got stuck.",
  attack: "A misused request passed five services; without a trace nobody finds where it went.",
  fix: "set xrayTracingEnabled: true",
  controls: ["security-hub:APIGateway.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-3"],
  check: (stage) => every(stage, ["xrayTracingEnabled"], equals(true)),
});
