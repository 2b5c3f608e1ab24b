import { wireMarks } from "@temelj/plan";
import { resource, Scenario, type ScenarioResource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { apigatewayCacheIsEncrypted } from "./apigateway-cache-is-encrypted.ts";
import { apigatewayStageHasFirewall } from "./apigateway-stage-has-firewall.ts";
import { apigatewayStageRecordsExecution } from "./apigateway-stage-records-execution.ts";
import { apigatewayStageRecordsRequests } from "./apigateway-stage-records-requests.ts";
import { apigatewayStageTracesRequests } from "./apigateway-stage-traces-requests.ts";

const { unknown } = wireMarks;
const type = "aws:apigateway/stage:Stage";
const type2 = "aws:apigatewayv2/stage:Stage";
const good = {
  restApi: "api1",
  stageName: "live",
  accessLogSettings: { destinationArn: "arn:log", format: "$context.requestId" },
  xrayTracingEnabled: true,
};

judgesChanges(apigatewayStageRecordsRequests, type, good, [
  ["recorded", {}, "pass"],
  ["not recorded", { accessLogSettings: undefined }, "fail"],
  ["nowhere", { accessLogSettings: { destinationArn: "" } }, "fail"],
  ["not known", { accessLogSettings: { destinationArn: unknown } }, "unknown"],
]);
judgesChanges(apigatewayStageRecordsRequests, type2, { apiId: "api2", accessLogSettings: good.accessLogSettings }, [
  ["recorded, HTTP or WebSocket", {}, "pass"],
  ["not recorded, HTTP or WebSocket", { accessLogSettings: undefined }, "fail"],
]);

judgesChanges(apigatewayStageTracesRequests, type, good, [
  ["traced", {}, "pass"],
  ["traced, as text", { xrayTracingEnabled: "true" }, "pass"],
  ["not traced", { xrayTracingEnabled: false }, "fail"],
  ["not said", { xrayTracingEnabled: undefined }, "fail"],
  ["not known", { xrayTracingEnabled: unknown }, "unknown"],
]);

const methodsType = "aws:apigateway/methodSettings:MethodSettings";
const cached = { restApi: "api1", stageName: "live", methodPath: "*/*", settings: { cachingEnabled: true } };
judgesChanges(apigatewayCacheIsEncrypted, methodsType, cached, [
  ["encrypted", { settings: { cacheDataEncrypted: true } }, "pass"],
  ["encrypted, as text", { settings: { cacheDataEncrypted: "true" } }, "pass"],
  ["not encrypted", { settings: { cacheDataEncrypted: false } }, "fail"],
  ["not said", {}, "fail"],
  ["not known", { settings: { cacheDataEncrypted: unknown } }, "unknown"],
  ["without a cache", { settings: { cachingEnabled: false } }, "not-applicable"],
  ["without settings", { settings: undefined }, "not-applicable"],
]);

const stage = resource(type, good, { id: "ags-api1-live", outputs: { arn: "arn:stage" } });
const methods = (loggingLevel: unknown, said: Record<string, unknown> = {}): ScenarioResource =>
  resource(methodsType, { restApi: "api1", stageName: "live", methodPath: "*/*", settings: { loggingLevel }, ...said });
judgesScenarios(
  apigatewayStageRecordsExecution,
  [
    ["errors", { stage, methods: methods("ERROR") }, "pass"],
    ["everything", { stage, methods: methods("INFO") }, "pass"],
    ["nothing", { stage, methods: methods("OFF") }, "fail"],
    ["level not said", { stage, methods: methods(undefined) }, "fail"],
    ["no settings", { stage }, "fail"],
    ["settings of another stage", { stage, methods: methods("ERROR", { stageName: "try" }) }, "fail"],
    ["settings of another API", { stage, methods: methods("ERROR", { restApi: "api9" }) }, "fail"],
    ["only one method", { stage, methods: methods("ERROR", { methodPath: "a/GET" }) }, "fail"],
    ["one method less", { stage, all: methods("ERROR"), one: methods("OFF", { methodPath: "a/GET" }) }, "fail"],
    ["one method without a level", { stage, all: methods("ERROR"), one: methods("", { methodPath: "a/GET" }) }, "pass"],
    ["a level not known", { stage, methods: methods(unknown) }, "unknown"],
    ["perhaps settings of this stage", { stage, methods: methods("ERROR", { stageName: unknown }) }, "unknown"],
    [
      "an API that is made in the same run",
      {
        stage: resource(type, { ...good, restApi: unknown }, { outputs: { arn: unknown } }),
        methods: {
          ...methods("ERROR", { restApi: unknown }),
          from: { stageName: ["stage"] },
        },
      },
      "pass",
    ],
  ],
  "stage",
);

const api2 = (protocolType: string) => ({
  api: resource("aws:apigatewayv2/api:Api", { name: "talk", protocolType }, { id: "api2" }),
});
const stage2 = (loggingLevel: unknown) => ({
  stage: resource(type2, { apiId: "api2", name: "live", defaultRouteSettings: { loggingLevel } }),
});
judgesScenarios(
  apigatewayStageRecordsExecution,
  [
    ["a WebSocket that logs errors", { ...api2("WEBSOCKET"), ...stage2("ERROR") }, "pass"],
    ["a WebSocket that does not", { ...api2("WEBSOCKET"), ...stage2("OFF") }, "fail"],
    ["a WebSocket, not known", { ...api2("WEBSOCKET"), ...stage2(unknown) }, "unknown"],
    ["an HTTP API", { ...api2("HTTP"), ...stage2(undefined) }, "not-applicable"],
    ["an API of another stack that logs", stage2("INFO"), "pass"],
    ["an API of another stack that may have no such log", stage2(undefined), "unknown"],
  ],
  "stage",
);

const api = (types: unknown) => ({
  api: resource("aws:apigateway/restApi:RestApi", { endpointConfiguration: { types } }, { id: "api1" }),
});
const webAcl = (resourceArn: unknown) => ({
  acl: resource("aws:wafv2/webAclAssociation:WebAclAssociation", { resourceArn, webAclArn: "arn:acl" }),
});
judgesScenarios(
  apigatewayStageHasFirewall,
  [
    ["associated", { stage, ...api("REGIONAL"), ...webAcl("arn:stage") }, "pass"],
    ["another one associated", { stage, ...api("REGIONAL"), ...webAcl("arn:other") }, "fail"],
    ["none", { stage, ...api("EDGE") }, "fail"],
    ["none, the API elsewhere", { stage }, "fail"],
    ["perhaps associated", { stage, ...api("REGIONAL"), ...webAcl(unknown) }, "unknown"],
    ["private", { stage, ...api("PRIVATE") }, "not-applicable"],
    ["private, as a list", { stage, ...api(["PRIVATE"]) }, "not-applicable"],
    ["a kind of API not known", new Scenario({ stage, ...api(unknown) }), "unknown"],
  ],
  "stage",
);
