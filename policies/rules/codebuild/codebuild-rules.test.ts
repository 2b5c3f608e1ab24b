import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { codebuildEnvironmentHoldsNoSecret } from "./codebuild-environment-holds-no-secret.ts";
import { codebuildIsNotPrivileged } from "./codebuild-is-not-privileged.ts";
import { codebuildRecordsLogs } from "./codebuild-records-logs.ts";
import { codebuildSourceHoldsNoSecret } from "./codebuild-source-holds-no-secret.ts";

const { unknown } = wireMarks;

const codebuildProject = {
  serviceRole: "arn:aws:iam::111111111111:role/build",
  artifacts: { type: "NO_ARTIFACTS" },
  environment: {
    computeType: "BUILD_GENERAL1_SMALL",
    image: "aws/codebuild/standard:7.0",
    type: "LINUX_CONTAINER",
    privilegedMode: false,
    environmentVariables: [{ name: "DB_PASSWORD", type: "SECRETS_MANAGER", value: "registry:password" }],
  },
  source: { type: "CODECOMMIT", location: "https://git-codecommit.eu-central-1.amazonaws.com/v1/repos/portal" },
  logsConfig: { cloudwatchLogs: { status: "ENABLED" } },
};

judgesChanges(codebuildEnvironmentHoldsNoSecret, "aws:codebuild/project:Project", codebuildProject, [
  ["by reference", {}, "pass"],
  ["none", { environment: { environmentVariables: undefined } }, "pass"],
  ["a password", { environment: { environmentVariables: [{ name: "DB_PASSWORD", value: "hunter2hunter2" }] } }, "fail"],
  ["a key's form", { environment: { environmentVariables: [{ name: "X", value: "AKIAIOSFODNN7EXAMPLE" }] } }, "fail"],
  ["a setting", { environment: { environmentVariables: [{ name: "LEVEL", value: "info" }] } }, "pass"],
  ["not known", { environment: { environmentVariables: [{ name: "DB_PASSWORD", value: unknown }] } }, "unknown"],
  [
    "a setting that is not known",
    { environment: { environmentVariables: [{ name: "HOST", value: unknown }] } },
    "pass",
  ],
  [
    "a password after one that is not known",
    {
      environment: {
        environmentVariables: [
          { name: "API_KEY", value: unknown },
          { name: "DB_PASSWORD", value: "hunter2hunter2" },
        ],
      },
    },
    "fail",
  ],
]);

judgesChanges(codebuildIsNotPrivileged, "aws:codebuild/project:Project", codebuildProject, [
  ["not privileged", {}, "pass"],
  ["not said", { environment: { privilegedMode: undefined } }, "pass"],
  ["privileged", { environment: { privilegedMode: true } }, "fail"],
  ["not known", { environment: { privilegedMode: unknown } }, "unknown"],
]);

judgesChanges(codebuildRecordsLogs, "aws:codebuild/project:Project", codebuildProject, [
  ["on", {}, "pass"],
  ["not said", { logsConfig: undefined }, "pass"],
  ["off", { logsConfig: { cloudwatchLogs: { status: "DISABLED" } } }, "fail"],
  ["to a bucket", { logsConfig: { cloudwatchLogs: { status: "DISABLED" }, s3Logs: { status: "ENABLED" } } }, "pass"],
  ["not known", { logsConfig: { cloudwatchLogs: { status: unknown } } }, "unknown"],
]);

judgesChanges(codebuildSourceHoldsNoSecret, "aws:codebuild/project:Project", codebuildProject, [
  ["no password", {}, "pass"],
  ["a token", { source: { location: "https://x-token:abc@git.gov-me.example/portal.git" } }, "fail"],
  ["a token in another source", { secondarySources: [{ location: "https://x:abc@git.gov-me.example/a.git" }] }, "fail"],
  ["other sources", { secondarySources: [{ type: "S3", location: "programs/a.zip" }, { type: "NO_SOURCE" }] }, "pass"],
  ["not known", { source: { location: unknown } }, "unknown"],
]);
