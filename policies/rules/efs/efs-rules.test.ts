import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { efsAccessPointHasARoot } from "./efs-access-point-has-a-root.ts";
import { efsAccessPointHasAUser } from "./efs-access-point-has-a-user.ts";
import { efsHasBackups } from "./efs-has-backups.ts";
import { efsIsEncrypted } from "./efs-is-encrypted.ts";
import { efsPolicyIsNotPublic } from "./efs-policy-is-not-public.ts";

const { unknown } = wireMarks;

const efsAccessPoint = {
  fileSystemId: "fs-0a1b2c3d4e5f60718",
  rootDirectory: { path: "/portal" },
  posixUser: { uid: 1000, gid: 1000 },
};

judgesChanges(efsIsEncrypted, "aws:efs/fileSystem:FileSystem", { encrypted: true }, [
  ["as it should be", {}, "pass"],
  ["as text", { encrypted: "true" }, "pass"],
  ["switched off", { encrypted: false }, "fail"],
  ["not said", { encrypted: undefined }, "fail"],
  ["not known", { encrypted: unknown }, "unknown"],
]);

judgesChanges(
  efsPolicyIsNotPublic,
  "aws:efs/fileSystemPolicy:FileSystemPolicy",
  {
    fileSystemId: "fs-0a1b2c3d4e5f60718",
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
          Action: "elasticfilesystem:ClientMount",
          Resource: "*",
        },
      ],
    }),
  },
  [
    ["one role", {}, "pass"],
    [
      "as data",
      {
        policy: {
          Statement: {
            Effect: "Allow",
            Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
            Action: "elasticfilesystem:ClientMount",
            Resource: "*",
          },
        },
      },
      "pass",
    ],
    [
      "everybody",
      {
        policy: JSON.stringify({
          Statement: { Effect: "Allow", Principal: "*", Action: "elasticfilesystem:ClientMount", Resource: "*" },
        }),
      },
      "fail",
    ],
    [
      "everybody of the organization",
      {
        policy: JSON.stringify({
          Statement: {
            Effect: "Allow",
            Principal: "*",
            Action: "elasticfilesystem:ClientMount",
            Resource: "*",
            Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
          },
        }),
      },
      "pass",
    ],
    ["not known", { policy: unknown }, "unknown"],
  ],
);

judgesChanges(efsAccessPointHasARoot, "aws:efs/accessPoint:AccessPoint", efsAccessPoint, [
  ["a folder", {}, "pass"],
  ["everything", { rootDirectory: { path: "/" } }, "fail"],
  ["not said", { rootDirectory: undefined }, "fail"],
  ["not known", { rootDirectory: { path: unknown } }, "unknown"],
]);

judgesChanges(efsAccessPointHasAUser, "aws:efs/accessPoint:AccessPoint", efsAccessPoint, [
  ["a user", {}, "pass"],
  ["root", { posixUser: { uid: 0 } }, "fail"],
  ["not said", { posixUser: undefined }, "fail"],
  ["as text", { posixUser: { uid: "1000" } }, "pass"],
  ["not known", { posixUser: { uid: unknown } }, "unknown"],
]);

const files = resource("aws:efs/fileSystem:FileSystem", {}, { id: "fs-0a1b2c3d4e5f60718" });
const copies = (status: unknown, fileSystemId: unknown = "fs-0a1b2c3d4e5f60718") =>
  resource("aws:efs/backupPolicy:BackupPolicy", { fileSystemId, backupPolicy: { status } });
judgesScenarios(efsHasBackups, [
  ["with backups", { files, copies: copies("ENABLED") }, "pass"],
  ["switched off", { files, copies: copies("DISABLED") }, "fail"],
  ["without", { files }, "fail"],
  ["another's", { files, copies: copies("ENABLED", "fs-0ffffffffffffffff") }, "fail"],
  ["perhaps its own", { files, copies: copies("ENABLED", unknown) }, "unknown"],
]);
