import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { sqsQueueRefusesPlainHttp } from "./sqs-queue-refuses-plain-http.ts";

const { unknown } = wireMarks;

judgesChanges(
  sqsQueueRefusesPlainHttp,
  "aws:sqs/queue:Queue",
  {
    policy: JSON.stringify({
      Statement: [
        {
          Effect: "Deny",
          Principal: "*",
          Action: "sqs:*",
          Resource: "*",
          Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
      ],
    }),
  },
  [
    ["as it should be", {}, "pass"],
    [
      "its actions one by one",
      {
        policy: JSON.stringify({
          Statement: {
            Effect: "Deny",
            Principal: "*",
            Action: ["sqs:SendMessage", "sqs:ReceiveMessage"],
            Resource: "*",
            Condition: { Bool: { "aws:SecureTransport": false } },
          },
        }),
      },
      "pass",
    ],
    [
      "one action only",
      {
        policy: JSON.stringify({
          Statement: [
            {
              Effect: "Deny",
              Principal: "*",
              Action: "sqs:Get*",
              Resource: "*",
              Condition: { Bool: { "aws:SecureTransport": "false" } },
            },
          ],
        }),
      },
      "fail",
    ],
    ["no policy", { policy: undefined }, "fail"],
    ["not known", { policy: unknown }, "unknown"],
  ],
);
