import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { fsxKeepsBackups } from "./fsx-keeps-backups.ts";
import { fsxUsesOwnKey } from "./fsx-uses-own-key.ts";

const { unknown } = wireMarks;

const fsxWindowsFileSystem = {
  subnetIds: ["subnet-0a1b2c3d4e5f60718"],
  throughputCapacity: 32,
  storageCapacity: 300,
  automaticBackupRetentionDays: 14,
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  activeDirectoryId: "d-1234567890",
};

judgesChanges(fsxKeepsBackups, "aws:fsx/windowsFileSystem:WindowsFileSystem", fsxWindowsFileSystem, [
  ["two weeks", {}, "pass"],
  ["none", { automaticBackupRetentionDays: 0 }, "fail"],
  ["not said", { automaticBackupRetentionDays: undefined }, "fail"],
  ["not known", { automaticBackupRetentionDays: unknown }, "unknown"],
]);

judgesChanges(
  fsxKeepsBackups,
  "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
  { deploymentType: "SINGLE_AZ_1", subnetIds: "subnet-0a1b2c3d4e5f60718", throughputCapacity: 64 },
  [
    ["not said", {}, "fail"],
    ["two weeks", { automaticBackupRetentionDays: 14 }, "pass"],
  ],
);

judgesChanges(fsxUsesOwnKey, "aws:fsx/windowsFileSystem:WindowsFileSystem", fsxWindowsFileSystem, [
  ["own key", {}, "pass"],
  ["AWS's key", { kmsKeyId: undefined }, "fail"],
  ["not known", { kmsKeyId: unknown }, "unknown"],
]);
