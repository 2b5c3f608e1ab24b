import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { lambdaChecksSignatures } from "./lambda-checks-signatures.ts";
import { lambdaFunctionIsInAVpc } from "./lambda-function-is-in-a-vpc.ts";
import { lambdaKeepsFailedEvents } from "./lambda-keeps-failed-events.ts";
import { lambdaLayerIsNotPublic } from "./lambda-layer-is-not-public.ts";
import { lambdaUrlCorsNamesOrigins } from "./lambda-url-cors-names-origins.ts";

const { unknown } = wireMarks;

judgesChanges(
  lambdaLayerIsNotPublic,
  "aws:lambda/layerVersionPermission:LayerVersionPermission",
  { principal: "111111111111" },
  [
    ["as it should be", {}, "pass"],
    ["everybody", { principal: "*" }, "fail"],
    ["an organization", { principal: "*", organizationId: "o-a1b2c3d4e5" }, "pass"],
    ["not known", { principal: unknown }, "unknown"],
  ],
);

judgesChanges(
  lambdaFunctionIsInAVpc,
  "aws:lambda/function:Function",
  { vpcConfig: { subnetIds: ["subnet-1"], securityGroupIds: ["sg-1"] } },
  [
    ["as it should be", {}, "pass"],
    ["outside", { vpcConfig: undefined }, "fail"],
    ["no subnets", { vpcConfig: { subnetIds: [] } }, "fail"],
    ["not known", { vpcConfig: { subnetIds: [unknown] } }, "unknown"],
  ],
);

judgesChanges(
  lambdaKeepsFailedEvents,
  "aws:lambda/function:Function",
  { deadLetterConfig: { targetArn: "arn:queue" } },
  [
    ["as it should be", {}, "pass"],
    ["dropped", { deadLetterConfig: undefined }, "fail"],
    ["a queue that is not known", { deadLetterConfig: { targetArn: unknown } }, "unknown"],
  ],
);

judgesChanges(lambdaChecksSignatures, "aws:lambda/function:Function", { codeSigningConfigArn: "arn:signing" }, [
  ["as it should be", {}, "pass"],
  ["anything", { codeSigningConfigArn: undefined }, "fail"],
  ["an image", { packageType: "Image" }, "not-applicable"],
]);

judgesChanges(
  lambdaUrlCorsNamesOrigins,
  "aws:lambda/functionUrl:FunctionUrl",
  { authorizationType: "AWS_IAM", cors: { allowOrigins: ["https://portal.example"], allowCredentials: true } },
  [
    ["as it should be", {}, "pass"],
    ["every origin", { cors: { allowOrigins: ["*"] } }, "fail"],
    ["every origin, without credentials", { cors: { allowOrigins: ["*"], allowCredentials: false } }, "pass"],
    ["no CORS", { cors: undefined }, "pass"],
    ["not known", { cors: { allowOrigins: unknown } }, "unknown"],
  ],
);
