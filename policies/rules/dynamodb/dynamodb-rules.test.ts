import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { dynamodbPolicyIsNotPublic } from "./dynamodb-policy-is-not-public.ts";
import { dynamodbTableCanBeRecovered } from "./dynamodb-table-can-be-recovered.ts";
import { dynamodbTableIsProtectedFromDeletion } from "./dynamodb-table-is-protected-from-deletion.ts";
import { dynamodbTableUsesOwnKey } from "./dynamodb-table-uses-own-key.ts";

const { unknown } = wireMarks;

const dynamodbTable = {
  attributes: [{ name: "id", type: "S" }],
  hashKey: "id",
  billingMode: "PAY_PER_REQUEST",
  deletionProtectionEnabled: true,
  pointInTimeRecovery: { enabled: true },
  serverSideEncryption: {
    enabled: true,
    kmsKeyArn: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  },
};

judgesChanges(dynamodbTableCanBeRecovered, "aws:dynamodb/table:Table", dynamodbTable, [
  ["as it should be", {}, "pass"],
  ["as text", { pointInTimeRecovery: { enabled: "true" } }, "pass"],
  ["switched off", { pointInTimeRecovery: { enabled: false } }, "fail"],
  ["not said", { pointInTimeRecovery: { enabled: undefined } }, "fail"],
  ["not known", { pointInTimeRecovery: { enabled: unknown } }, "unknown"],
]);

judgesChanges(dynamodbTableIsProtectedFromDeletion, "aws:dynamodb/table:Table", dynamodbTable, [
  ["as it should be", {}, "pass"],
  ["as text", { deletionProtectionEnabled: "true" }, "pass"],
  ["switched off", { deletionProtectionEnabled: false }, "fail"],
  ["not said", { deletionProtectionEnabled: undefined }, "fail"],
  ["not known", { deletionProtectionEnabled: unknown }, "unknown"],
]);

judgesChanges(dynamodbTableUsesOwnKey, "aws:dynamodb/table:Table", dynamodbTable, [
  ["own key", {}, "pass"],
  ["AWS's key for DynamoDB", { serverSideEncryption: { kmsKeyArn: undefined } }, "fail"],
  ["not said", { serverSideEncryption: undefined }, "fail"],
  ["not known", { serverSideEncryption: { kmsKeyArn: unknown } }, "unknown"],
]);

judgesChanges(
  dynamodbPolicyIsNotPublic,
  "aws:dynamodb/resourcePolicy:ResourcePolicy",
  {
    resourceArn: "arn:aws:dynamodb:eu-central-1:111111111111:table/requests",
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::111111111111:role/reports" },
          Action: "dynamodb:GetItem",
          Resource: "*",
        },
      ],
    }),
  },
  [
    ["one role", {}, "pass"],
    [
      "everybody",
      {
        policy: JSON.stringify({ Statement: { Effect: "Allow", Principal: "*", Action: "dynamodb:*", Resource: "*" } }),
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
            Action: "dynamodb:GetItem",
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
