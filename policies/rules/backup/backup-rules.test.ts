import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { backupPlanCopiesElsewhere } from "./backup-plan-copies-elsewhere.ts";
import { backupPlanDeletesInTime } from "./backup-plan-deletes-in-time.ts";
import { backupPolicyIsNotPublic } from "./backup-policy-is-not-public.ts";
import { backupVaultIsLocked } from "./backup-vault-is-locked.ts";
import { backupVaultUsesOwnKey } from "./backup-vault-uses-own-key.ts";

const { unknown } = wireMarks;

const backupPlan = {
  rules: [
    {
      ruleName: "daily",
      targetVaultName: "records",
      schedule: "cron(0 2 * * ? *)",
      lifecycle: { deleteAfter: 35 },
      copyActions: [{ destinationVaultArn: "arn:aws:backup:eu-south-1:222222222222:backup-vault:records" }],
    },
  ],
};

judgesChanges(
  backupVaultUsesOwnKey,
  "aws:backup/vault:Vault",
  { name: "records", kmsKeyArn: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001" },
  [
    ["own key", {}, "pass"],
    ["AWS's key", { kmsKeyArn: undefined }, "fail"],
    ["not known", { kmsKeyArn: unknown }, "unknown"],
  ],
);

const vault = resource("aws:backup/vault:Vault", { name: "records" }, { id: "records" });
const lock = (said: object) =>
  resource("aws:backup/vaultLockConfiguration:VaultLockConfiguration", {
    backupVaultName: "records",
    minRetentionDays: 30,
    changeableForDays: 3,
    ...said,
  });
judgesScenarios(backupVaultIsLocked, [
  ["in compliance mode", { vault, lock: lock({}) }, "pass"],
  [
    "in governance mode, which an administrator undoes",
    { vault, lock: lock({ changeableForDays: undefined }) },
    "fail",
  ],
  ["without a shortest time", { vault, lock: lock({ minRetentionDays: undefined }) }, "fail"],
  ["not at all", { vault }, "fail"],
  ["another vault's", { vault, lock: lock({ backupVaultName: "other" }) }, "fail"],
  ["days not known", { vault, lock: lock({ minRetentionDays: unknown }) }, "unknown"],
]);

judgesChanges(
  backupPolicyIsNotPublic,
  "aws:backup/vaultPolicy:VaultPolicy",
  {
    backupVaultName: "records",
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
          Action: "backup:CopyIntoBackupVault",
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
            Action: "backup:CopyIntoBackupVault",
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
          Statement: { Effect: "Allow", Principal: "*", Action: "backup:CopyIntoBackupVault", Resource: "*" },
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
            Action: "backup:CopyIntoBackupVault",
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

judgesChanges(backupPlanCopiesElsewhere, "aws:backup/plan:Plan", backupPlan, [
  ["copies", {}, "pass"],
  ["none", { rules: [{ ruleName: "daily", targetVaultName: "records" }] }, "fail"],
  [
    "one of two rules does",
    { rules: [{ ruleName: "a" }, { ruleName: "b", copyActions: [{ destinationVaultArn: "arn:x" }] }] },
    "pass",
  ],
  ["not known", { rules: [{ ruleName: "daily", copyActions: [{ destinationVaultArn: unknown }] }] }, "unknown"],
]);

judgesChanges(backupPlanDeletesInTime, "aws:backup/plan:Plan", backupPlan, [
  ["five weeks", {}, "pass"],
  ["never", { rules: [{ ruleName: "daily" }] }, "fail"],
  ["after a day", { rules: [{ ruleName: "daily", lifecycle: { deleteAfter: 1 } }] }, "fail"],
  ["not known", { rules: [{ ruleName: "daily", lifecycle: { deleteAfter: unknown } }] }, "unknown"],
]);
