// Inside one's own network listen those who have broken into it.

import { every, notApplicable, present, rule } from "@temelj/policy";

/** An integration through a VPC link reaches its back end over TLS. */
export const apigatewayPrivateIntegrationUsesTls = rule("apigateway-private-integration-uses-tls", {
  title: { en: "Private integration uses TLS", cnr: "Privatna integracija koristi TLS" },
  severity: "medium",
  on: "aws:apigatewayv2/integration:Integration",
  why: "Tokens and answers cross the VPC in the open, and whoever has taken over one machine there reads them.",
  attack: "Behind the interface requests pass in the clear, and whoever is inside the network reads them.",
  fix: "set tlsConfig.serverNameToVerify to the name in the back end's certificate",
  controls: ["security-hub:APIGateway.10"],
  sources: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-10",
  ],
  check(integration) {
    if (integration.connectionType !== "VPC_LINK") return notApplicable("the integration is not private");
    return every(integration, ["tlsConfig.serverNameToVerify"], present);
  },
});
