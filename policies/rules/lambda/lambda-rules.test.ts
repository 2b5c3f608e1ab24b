import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { lambdaEncryptsEnvironmentWithOwnKey } from "./lambda-encrypts-environment-with-own-key.ts";
import { lambdaEnvironmentHoldsNoSecret } from "./lambda-environment-holds-no-secret.ts";
import { lambdaFunctionUrlAsksWhoCalls } from "./lambda-function-url-asks-who-calls.ts";
import { lambdaPermissionNamesItsCaller } from "./lambda-permission-names-its-caller.ts";
import { lambdaRecordsTraces } from "./lambda-records-traces.ts";
import { lambdaRuntimeIsSupported } from "./lambda-runtime-is-supported.ts";

const { unknown } = wireMarks;

const lambdaFunction = {
  role: "arn:aws:iam::111111111111:role/resize",
  runtime: "nodejs24.x",
  handler: "index.handler",
  s3Bucket: "programs",
  s3Key: "resize.zip",
  kmsKeyArn: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  environment: { variables: { TABLE: "requests" } },
  tracingConfig: { mode: "Active" },
};

judgesChanges(
  lambdaPermissionNamesItsCaller,
  "aws:lambda/permission:Permission",
  {
    action: "lambda:InvokeFunction",
    function: "resize",
    principal: "s3.amazonaws.com",
    sourceArn: "arn:aws:s3:::uploads",
    sourceAccount: "111111111111",
  },
  [
    ["a bucket", {}, "pass"],
    ["an ARN not known yet", { sourceArn: unknown, sourceAccount: undefined }, "pass"],
    ["any bucket", { sourceArn: undefined, sourceAccount: undefined }, "fail"],
    ["everybody", { principal: "*", sourceArn: undefined, sourceAccount: undefined }, "fail"],
    [
      "everybody of the organization",
      { principal: "*", sourceArn: undefined, sourceAccount: undefined, principalOrgId: "o-a1b2c3d4e5" },
      "pass",
    ],
    ["an account", { principal: "222222222222", sourceArn: undefined, sourceAccount: undefined }, "pass"],
    ["not known", { principal: unknown, sourceArn: undefined, sourceAccount: undefined }, "unknown"],
  ],
);

judgesChanges(
  lambdaFunctionUrlAsksWhoCalls,
  "aws:lambda/functionUrl:FunctionUrl",
  { functionName: "resize", authorizationType: "AWS_IAM" },
  [
    ["IAM", {}, "pass"],
    ["none", { authorizationType: "NONE" }, "fail"],
    ["not known", { authorizationType: unknown }, "unknown"],
  ],
);

judgesChanges(lambdaEnvironmentHoldsNoSecret, "aws:lambda/function:Function", lambdaFunction, [
  ["a table's name", {}, "pass"],
  ["no variables", { environment: undefined }, "pass"],
  ["a password", { environment: { variables: { DB_PASSWORD: "hunter2hunter2" } } }, "fail"],
  [
    "the ARN of a secret",
    { environment: { variables: { DB_SECRET: "arn:aws:secretsmanager:eu-central-1:111111111111:secret:db" } } },
    "pass",
  ],
  ["a key's form", { environment: { variables: { X: "AKIAIOSFODNN7EXAMPLE" } } }, "fail"],
  ["a password not known", { environment: { variables: { DB_PASSWORD: unknown } } }, "unknown"],
  [
    "a secret beside what is not known",
    { environment: { variables: { DB_PASSWORD: unknown, X: "AKIAIOSFODNN7EXAMPLE" } } },
    "fail",
  ],
  [
    "sealed",
    {
      environment: {
        variables: { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", ciphertext: "x" },
      },
    },
    "unknown",
  ],
  [
    "an open secret",
    {
      environment: {
        variables: {
          "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
          plaintext: JSON.stringify({ DB_PASSWORD: "hunter2hunter2" }),
        },
      },
    },
    "fail",
  ],
  ["something else not known", { environment: { variables: { TABLE: unknown } } }, "pass"],
]);

judgesChanges(lambdaRuntimeIsSupported, "aws:lambda/function:Function", lambdaFunction, [
  ["supported", {}, "pass"],
  ["ended", { runtime: "nodejs16.x" }, "fail"],
  ["ended long ago", { runtime: "python2.7" }, "fail"],
  ["ended this year", { runtime: "nodejs20.x" }, "fail"],
  ["ends next year", { runtime: "nodejs22.x" }, "pass"],
  ["an image", { runtime: undefined }, "not-applicable"],
  ["not known", { runtime: unknown }, "unknown"],
]);

judgesChanges(lambdaEncryptsEnvironmentWithOwnKey, "aws:lambda/function:Function", lambdaFunction, [
  ["own key", {}, "pass"],
  ["AWS's key", { kmsKeyArn: undefined }, "fail"],
  ["no variables", { environment: undefined, kmsKeyArn: undefined }, "not-applicable"],
  ["not known", { kmsKeyArn: unknown }, "unknown"],
]);

judgesChanges(lambdaRecordsTraces, "aws:lambda/function:Function", lambdaFunction, [
  ["on", {}, "pass"],
  ["passes through", { tracingConfig: { mode: "PassThrough" } }, "fail"],
  ["not said", { tracingConfig: undefined }, "fail"],
  ["not known", { tracingConfig: { mode: unknown } }, "unknown"],
]);
