import { wireMarks } from "@temelj/plan";
import { resource } from "@temelj/policy/testing";

import { judgesChanges, judgesScenarios } from "../../testing/aws.ts";
import { secretsmanagerPolicyIsNotPublic } from "./secretsmanager-policy-is-not-public.ts";
import { secretsmanagerSecretCanBeRestored } from "./secretsmanager-secret-can-be-restored.ts";
import { secretsmanagerSecretRotates } from "./secretsmanager-secret-rotates.ts";
import { secretsmanagerSecretUsesOwnKey } from "./secretsmanager-secret-uses-own-key.ts";

const { unknown } = wireMarks;

const secret = resource(
  "aws:secretsmanager/secret:Secret",
  {},
  { id: "arn:aws:secretsmanager:eu-central-1:111111111111:secret:registry" },
);
const rotation = (
  rotationRules: object,
  secretId: unknown = "arn:aws:secretsmanager:eu-central-1:111111111111:secret:registry",
) => resource("aws:secretsmanager/secretRotation:SecretRotation", { secretId, rotationRules });
const off = resource("aws:secretsmanager/secretRotation:SecretRotation", {
  secretId: "arn:aws:secretsmanager:eu-central-1:111111111111:secret:registry",
  rotationEnabled: false,
  rotationRules: { automaticallyAfterDays: 30 },
});
judgesScenarios(secretsmanagerSecretRotates, [
  ["every month", { secret, rotation: rotation({ automaticallyAfterDays: 30 }) }, "pass"],
  ["by a schedule", { secret, rotation: rotation({ scheduleExpression: "rate(10 days)" }) }, "pass"],
  ["by a rare schedule", { secret, rotation: rotation({ scheduleExpression: "rate(180 days)" }) }, "fail"],
  ["once a year", { secret, rotation: rotation({ scheduleExpression: "cron(0 4 1 1 ? *)" }) }, "fail"],
  ["every quarter", { secret, rotation: rotation({ scheduleExpression: "cron(0 4 1 1/3 ? *)" }) }, "pass"],
  ["schedule not known", { secret, rotation: rotation({ scheduleExpression: unknown }) }, "unknown"],
  ["switched off", { secret, rotation: off }, "fail"],
  ["every year", { secret, rotation: rotation({ automaticallyAfterDays: 365 }) }, "fail"],
  ["never", { secret }, "fail"],
  [
    "another's",
    {
      secret,
      rotation: rotation(
        { automaticallyAfterDays: 30 },
        "arn:aws:secretsmanager:eu-central-1:111111111111:secret:other",
      ),
    },
    "fail",
  ],
  ["days not known", { secret, rotation: rotation({ automaticallyAfterDays: unknown }) }, "unknown"],
]);

judgesChanges(secretsmanagerSecretUsesOwnKey, "aws:secretsmanager/secret:Secret", { kmsKeyId: "alias/secrets" }, [
  ["own key", {}, "pass"],
  ["AWS's key", { kmsKeyId: undefined }, "fail"],
  ["not known", { kmsKeyId: unknown }, "unknown"],
]);

judgesChanges(secretsmanagerSecretCanBeRestored, "aws:secretsmanager/secret:Secret", { recoveryWindowInDays: 30 }, [
  ["a month", {}, "pass"],
  ["not said: a month", { recoveryWindowInDays: undefined }, "pass"],
  ["at once", { recoveryWindowInDays: 0 }, "fail"],
  ["not known", { recoveryWindowInDays: unknown }, "unknown"],
]);

judgesChanges(
  secretsmanagerPolicyIsNotPublic,
  "aws:secretsmanager/secret:Secret",
  {
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
          Action: "secretsmanager:GetSecretValue",
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
            Action: "secretsmanager:GetSecretValue",
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
          Statement: { Effect: "Allow", Principal: "*", Action: "secretsmanager:GetSecretValue", Resource: "*" },
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
            Action: "secretsmanager:GetSecretValue",
            Resource: "*",
            Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
          },
        }),
      },
      "pass",
    ],
    ["not known", { policy: unknown }, "unknown"],
    ["none", { policy: undefined }, "pass"],
  ],
);

judgesChanges(
  secretsmanagerPolicyIsNotPublic,
  "aws:secretsmanager/secretPolicy:SecretPolicy",
  { secretArn: "arn:aws:secretsmanager:eu-central-1:111111111111:secret:registry" },
  [
    [
      "everybody",
      { policy: { Statement: { Effect: "Allow", Principal: "*", Action: "secretsmanager:*", Resource: "*" } } },
      "fail",
    ],
  ],
);
