import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { apigatewayDomainUsesModernTls } from "./apigateway-domain-uses-modern-tls.ts";
import { apigatewayPolicyIsNotPublic } from "./apigateway-policy-is-not-public.ts";
import { apigatewayPrivateIntegrationUsesTls } from "./apigateway-private-integration-uses-tls.ts";
import { apigatewayRequiresAuthorization } from "./apigateway-requires-authorization.ts";

const { unknown } = wireMarks;
const method = (authorization: unknown, httpMethod: unknown = "GET") => ({
  method: resource("aws:apigateway/method:Method", { restApi: "api1", resourceId: "r", httpMethod, authorization }),
});
const rest = (types: unknown) => ({
  api: resource("aws:apigateway/restApi:RestApi", { endpointConfiguration: { types } }, { id: "api1" }),
});
judgesScenarios(
  apigatewayRequiresAuthorization,
  [
    ["IAM", method("AWS_IAM"), "pass"],
    ["a user pool", method("COGNITO_USER_POOLS"), "pass"],
    ["nobody", { ...method("NONE"), ...rest("REGIONAL") }, "fail"],
    ["nobody, the API elsewhere", method("NONE"), "fail"],
    ["not said", method(undefined), "fail"],
    ["not known", method(unknown), "unknown"],
    ["a method not known", method("NONE", unknown), "unknown"],
    ["a question before the call", method("NONE", "OPTIONS"), "not-applicable"],
    ["a private API", { ...method("NONE"), ...rest("PRIVATE") }, "not-applicable"],
  ],
  "method",
);

const route = (authorizationType: unknown, routeKey = "GET /a") => ({
  route: resource("aws:apigatewayv2/route:Route", { apiId: "api2", routeKey, authorizationType }),
});
const socket = { api: resource("aws:apigatewayv2/api:Api", { protocolType: "WEBSOCKET" }, { id: "api2" }) };
const http = { api: resource("aws:apigatewayv2/api:Api", { protocolType: "HTTP" }, { id: "api2" }) };
judgesScenarios(
  apigatewayRequiresAuthorization,
  [
    ["a route with tokens", { ...route("JWT"), ...http }, "pass"],
    ["a route for everybody", { ...route("NONE"), ...http }, "fail"],
    ["a route that does not say, which is everybody", { ...route(undefined), ...http }, "fail"],
    ["a route of an API elsewhere", route(undefined), "fail"],
    ["a route not known", { ...route(unknown), ...http }, "unknown"],
    ["a question before the call to a route", { ...route("NONE", "OPTIONS /a"), ...http }, "not-applicable"],
    ["a WebSocket that lets everybody connect", { ...route("NONE", "$connect"), ...socket }, "fail"],
    ["what a WebSocket does after connecting", { ...route("NONE", "$default"), ...socket }, "not-applicable"],
  ],
  "route",
);

const domain = { domainName: "api.kotor.example", securityPolicy: "TLS_1_2" };
judgesChanges(apigatewayDomainUsesModernTls, "aws:apigateway/domainName:DomainName", domain, [
  ["TLS 1.2", {}, "pass"],
  ["TLS 1.3", { securityPolicy: "SecurityPolicy_TLS13_1_3_2025_09" }, "pass"],
  ["TLS 1.2 at the edge", { securityPolicy: "SecurityPolicy_TLS12_PFS_2025_EDGE" }, "pass"],
  ["TLS 1.0", { securityPolicy: "TLS_1_0" }, "fail"],
  ["not said", { securityPolicy: undefined }, "fail"],
  ["not known", { securityPolicy: unknown }, "unknown"],
]);
const domain2 = { domainName: "api.kotor.example", domainNameConfiguration: { securityPolicy: "TLS_1_2" } };
judgesChanges(apigatewayDomainUsesModernTls, "aws:apigatewayv2/domainName:DomainName", domain2, [
  ["TLS 1.2, HTTP or WebSocket", {}, "pass"],
  ["TLS 1.0, HTTP or WebSocket", { domainNameConfiguration: { securityPolicy: "TLS_1_0" } }, "fail"],
  ["not known, HTTP or WebSocket", { domainNameConfiguration: unknown }, "unknown"],
]);

const allow = { Effect: "Allow", Principal: "*", Action: "execute-api:Invoke", Resource: "execute-api:/*" };
const policy = (...Statement: readonly object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });
const ownEndpoint = { ...allow, Effect: "Deny", Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-1" } } };
const cases = [
  ["an account", { policy: policy({ ...allow, Principal: { AWS: "arn:aws:iam::111122223333:root" } }) }, "pass"],
  ["one's own endpoint, others denied", { policy: policy(allow, ownEndpoint) }, "pass"],
  [
    "an organization",
    { policy: policy({ ...allow, Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1" } } }) },
    "pass",
  ],
  ["everybody", { policy: policy(allow) }, "fail"],
  ["a policy not known", { policy: unknown }, "unknown"],
  ["no policy", { policy: undefined }, "not-applicable"],
] as const;
judgesChanges(apigatewayPolicyIsNotPublic, "aws:apigateway/restApi:RestApi", { name: "api" }, cases);
judgesChanges(apigatewayPolicyIsNotPublic, "aws:apigateway/restApiPolicy:RestApiPolicy", { restApiId: "api1" }, cases);

const integration = {
  apiId: "api2",
  integrationType: "HTTP_PROXY",
  connectionType: "VPC_LINK",
  connectionId: "link",
  tlsConfig: { serverNameToVerify: "back.kotor.example" },
};
judgesChanges(apigatewayPrivateIntegrationUsesTls, "aws:apigatewayv2/integration:Integration", integration, [
  ["TLS", {}, "pass"],
  ["no TLS", { tlsConfig: undefined }, "fail"],
  ["TLS without a name", { tlsConfig: { serverNameToVerify: "" } }, "fail"],
  ["not known", { tlsConfig: { serverNameToVerify: unknown } }, "unknown"],
  ["over the internet", { connectionType: "INTERNET" }, "not-applicable"],
  ["over the internet without a word", { connectionType: undefined }, "not-applicable"],
]);
