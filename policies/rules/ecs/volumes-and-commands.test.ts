import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { ecsClusterRecordsCommands } from "./ecs-cluster-records-commands.ts";
import { ecsTaskMountsNoContainerSocket } from "./ecs-task-mounts-no-container-socket.ts";
import { ecsVolumeMovesEncryptedInTransit } from "./ecs-volume-moves-encrypted-in-transit.ts";

const { unknown } = wireMarks;

judgesChanges(
  ecsVolumeMovesEncryptedInTransit,
  "aws:ecs/taskDefinition:TaskDefinition",
  { volumes: [{ name: "files", efsVolumeConfiguration: { fileSystemId: "fs-1", transitEncryption: "ENABLED" } }] },
  [
    ["as it should be", {}, "pass"],
    [
      "in the clear",
      { volumes: [{ name: "files", efsVolumeConfiguration: { fileSystemId: "fs-1", transitEncryption: "DISABLED" } }] },
      "fail",
    ],
    [
      "not said, which is in the clear",
      { volumes: [{ name: "files", efsVolumeConfiguration: { fileSystemId: "fs-1" } }] },
      "fail",
    ],
    ["other volumes", { volumes: [{ name: "scratch" }] }, "not-applicable"],
  ],
);

judgesChanges(
  ecsTaskMountsNoContainerSocket,
  "aws:ecs/taskDefinition:TaskDefinition",
  { volumes: [{ name: "logs", hostPath: "/var/log/portal" }] },
  [
    ["as it should be", {}, "pass"],
    ["Docker's", { volumes: [{ name: "x", hostPath: "/var/run/docker.sock" }] }, "fail"],
    ["containerd's", { volumes: [{ name: "x", hostPath: "/run/containerd/containerd.sock" }] }, "fail"],
    ["no volumes", { volumes: undefined }, "pass"],
    ["not known", { volumes: unknown }, "unknown"],
  ],
);

judgesChanges(
  ecsClusterRecordsCommands,
  "aws:ecs/cluster:Cluster",
  { configuration: { executeCommandConfiguration: { logging: "OVERRIDE" } } },
  [
    ["as it should be", {}, "pass"],
    ["none", { configuration: { executeCommandConfiguration: { logging: "NONE" } } }, "fail"],
    ["not said, which is where the task says", { configuration: undefined }, "pass"],
  ],
);
