import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { ecsClusterHasContainerInsights } from "./ecs-cluster-has-container-insights.ts";
import { ecsContainerIsNotPrivileged } from "./ecs-container-is-not-privileged.ts";
import { ecsContainerRecordsLogs } from "./ecs-container-records-logs.ts";
import { ecsContainerRootFilesystemIsReadOnly } from "./ecs-container-root-filesystem-is-read-only.ts";
import { ecsContainerRunsNotAsRoot } from "./ecs-container-runs-not-as-root.ts";
import { ecsEnvironmentHoldsNoSecret } from "./ecs-environment-holds-no-secret.ts";
import { ecsServiceHasNoPublicAddress } from "./ecs-service-has-no-public-address.ts";
import { ecsServiceUsesTheLatestPlatform } from "./ecs-service-uses-the-latest-platform.ts";
import { ecsTaskSharesNoHost } from "./ecs-task-shares-no-host.ts";

const { unknown } = wireMarks;

const ecsTaskDefinition = {
  family: "web",
  networkMode: "awsvpc",
  requiresCompatibilities: ["FARGATE"],
  cpu: "256",
  memory: "512",
  containerDefinitions: JSON.stringify([
    {
      name: "web",
      image: "registry.gov-me.example/web:1.4.2",
      user: "1000",
      privileged: false,
      readonlyRootFilesystem: true,
      logConfiguration: { logDriver: "awslogs" },
    },
  ]),
};

judgesChanges(ecsContainerIsNotPrivileged, "aws:ecs/taskDefinition:TaskDefinition", ecsTaskDefinition, [
  ["not privileged", {}, "pass"],
  ["privileged", { containerDefinitions: JSON.stringify([{ name: "web", privileged: true }]) }, "fail"],
  ["one of two", { containerDefinitions: JSON.stringify([{ name: "a" }, { name: "b", privileged: true }]) }, "fail"],
  ["not said", { containerDefinitions: JSON.stringify([{ name: "web" }]) }, "pass"],
  ["not known", { containerDefinitions: unknown }, "unknown"],
]);

judgesChanges(ecsContainerRootFilesystemIsReadOnly, "aws:ecs/taskDefinition:TaskDefinition", ecsTaskDefinition, [
  ["read-only", {}, "pass"],
  ["not said", { containerDefinitions: JSON.stringify([{ name: "web" }]) }, "fail"],
  ["writable", { containerDefinitions: JSON.stringify([{ name: "web", readonlyRootFilesystem: false }]) }, "fail"],
  ["not known", { containerDefinitions: unknown }, "unknown"],
]);

judgesChanges(ecsContainerRecordsLogs, "aws:ecs/taskDefinition:TaskDefinition", ecsTaskDefinition, [
  ["a log", {}, "pass"],
  ["none", { containerDefinitions: JSON.stringify([{ name: "web" }]) }, "fail"],
  ["an empty one", { containerDefinitions: JSON.stringify([{ name: "web", logConfiguration: {} }]) }, "fail"],
  ["not known", { containerDefinitions: unknown }, "unknown"],
]);

judgesChanges(ecsContainerRunsNotAsRoot, "aws:ecs/taskDefinition:TaskDefinition", ecsTaskDefinition, [
  ["a user", {}, "pass"],
  ["root", { containerDefinitions: JSON.stringify([{ name: "web", user: "root" }]) }, "fail"],
  ["root by number, with a group", { containerDefinitions: JSON.stringify([{ name: "web", user: "0:0" }]) }, "fail"],
  ["not said", { containerDefinitions: JSON.stringify([{ name: "web" }]) }, "fail"],
  ["not known", { containerDefinitions: unknown }, "unknown"],
]);

judgesChanges(ecsEnvironmentHoldsNoSecret, "aws:ecs/taskDefinition:TaskDefinition", ecsTaskDefinition, [
  ["no variables", {}, "pass"],
  [
    "a password",
    {
      containerDefinitions: JSON.stringify([
        { name: "web", environment: [{ name: "DB_PASSWORD", value: "hunter2hunter2" }] },
      ]),
    },
    "fail",
  ],
  [
    "a setting",
    { containerDefinitions: JSON.stringify([{ name: "web", environment: [{ name: "LEVEL", value: "info" }] }]) },
    "pass",
  ],
  [
    "a key's form",
    {
      containerDefinitions: JSON.stringify([
        { name: "web", environment: [{ name: "X", value: "AKIAIOSFODNN7EXAMPLE" }] },
      ]),
    },
    "fail",
  ],
  [
    "as secret",
    {
      containerDefinitions: JSON.stringify([
        { name: "web", secrets: [{ name: "DB_PASSWORD", valueFrom: "arn:aws:secretsmanager:x" }] },
      ]),
    },
    "pass",
  ],
  ["not known", { containerDefinitions: unknown }, "unknown"],
]);

judgesChanges(ecsTaskSharesNoHost, "aws:ecs/taskDefinition:TaskDefinition", ecsTaskDefinition, [
  ["its own", {}, "pass"],
  ["the host's network", { networkMode: "host" }, "fail"],
  ["the host's processes", { pidMode: "host" }, "fail"],
  ["the host's memory", { ipcMode: "host" }, "fail"],
  ["not known", { networkMode: unknown }, "unknown"],
]);

judgesChanges(
  ecsServiceHasNoPublicAddress,
  "aws:ecs/service:Service",
  {
    cluster: "portal",
    taskDefinition: "web",
    networkConfiguration: { subnets: ["subnet-0a1b2c3d4e5f60718"], assignPublicIp: false },
  },
  [
    ["none", {}, "pass"],
    ["not said", { networkConfiguration: { assignPublicIp: undefined } }, "pass"],
    ["public", { networkConfiguration: { assignPublicIp: true } }, "fail"],
    ["not known", { networkConfiguration: { assignPublicIp: unknown } }, "unknown"],
  ],
);

judgesChanges(
  ecsServiceUsesTheLatestPlatform,
  "aws:ecs/service:Service",
  { cluster: "portal", taskDefinition: "web" },
  [
    ["not said", {}, "pass"],
    ["the latest", { platformVersion: "LATEST" }, "pass"],
    ["an older one", { platformVersion: "1.3.0" }, "fail"],
    ["not known", { platformVersion: unknown }, "unknown"],
  ],
);

judgesChanges(
  ecsClusterHasContainerInsights,
  "aws:ecs/cluster:Cluster",
  { settings: [{ name: "containerInsights", value: "enhanced" }] },
  [
    ["enhanced", {}, "pass"],
    ["enabled", { settings: [{ name: "containerInsights", value: "enabled" }] }, "pass"],
    ["disabled", { settings: [{ name: "containerInsights", value: "disabled" }] }, "fail"],
    ["not said", { settings: undefined }, "fail"],
    ["not known", { settings: [{ name: "containerInsights", value: unknown }] }, "unknown"],
  ],
);
