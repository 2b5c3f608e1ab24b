import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { sqsHasADeadLetterQueue } from "./sqs-has-a-dead-letter-queue.ts";
import { sqsPolicyIsNotPublic } from "./sqs-policy-is-not-public.ts";
import { sqsQueueIsEncrypted } from "./sqs-queue-is-encrypted.ts";

const { unknown } = wireMarks;

judgesChanges(sqsQueueIsEncrypted, "aws:sqs/queue:Queue", { kmsMasterKeyId: "alias/messages" }, [
  ["a key", {}, "pass"],
  ["not said: SQS's own key", { kmsMasterKeyId: undefined }, "pass"],
  ["switched off", { kmsMasterKeyId: undefined, sqsManagedSseEnabled: false }, "fail"],
  ["not known", { kmsMasterKeyId: undefined, sqsManagedSseEnabled: unknown }, "unknown"],
]);

judgesChanges(
  sqsPolicyIsNotPublic,
  "aws:sqs/queue:Queue",
  {
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
          Action: "sqs:SendMessage",
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
            Action: "sqs:*",
            Resource: "*",
          },
        },
      },
      "pass",
    ],
    [
      "everybody",
      { policy: JSON.stringify({ Statement: { Effect: "Allow", Principal: "*", Action: "sqs:*", Resource: "*" } }) },
      "fail",
    ],
    [
      "everybody of the organization",
      {
        policy: JSON.stringify({
          Statement: {
            Effect: "Allow",
            Principal: "*",
            Action: "sqs:*",
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
  sqsPolicyIsNotPublic,
  "aws:sqs/queuePolicy:QueuePolicy",
  { queueUrl: "https://sqs.eu-central-1.amazonaws.com/111111111111/forms" },
  [
    [
      "everybody",
      { policy: { Statement: { Effect: "Allow", Principal: "*", Action: "sqs:*", Resource: "*" } } },
      "fail",
    ],
  ],
);

judgesChanges(
  sqsHasADeadLetterQueue,
  "aws:sqs/queue:Queue",
  {
    redrivePolicy: JSON.stringify({
      deadLetterTargetArn: "arn:aws:sqs:eu-central-1:111111111111:failed",
      maxReceiveCount: 5,
    }),
  },
  [
    ["with one", {}, "pass"],
    ["not known yet, but there", { redrivePolicy: unknown }, "pass"],
    ["without", { redrivePolicy: undefined }, "fail"],
    [
      "it takes failed messages",
      { redrivePolicy: undefined, redriveAllowPolicy: JSON.stringify({ redrivePermission: "allowAll" }) },
      "not-applicable",
    ],
    ["its own permission not known", { redrivePolicy: undefined, redriveAllowPolicy: unknown }, "unknown"],
  ],
);
