import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { snsTopicRefusesPlainHttp } from "./sns-topic-refuses-plain-http.ts";

const { unknown } = wireMarks;

judgesChanges(
  snsTopicRefusesPlainHttp,
  "aws:sns/topic:Topic",
  {
    policy: JSON.stringify({
      Statement: [
        {
          Effect: "Deny",
          Principal: "*",
          Action: "sns:*",
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
            Action: ["sns:Publish"],
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
              Action: "sns:Get*",
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
