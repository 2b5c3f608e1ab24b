import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { snsPolicyIsNotPublic } from "./sns-policy-is-not-public.ts";
import { snsSubscriptionRefusesPlainHttp } from "./sns-subscription-refuses-plain-http.ts";
import { snsTopicUsesKms } from "./sns-topic-uses-kms.ts";

const { unknown } = wireMarks;

judgesChanges(snsTopicUsesKms, "aws:sns/topic:Topic", { kmsMasterKeyId: "alias/messages" }, [
  ["a key", {}, "pass"],
  ["none", { kmsMasterKeyId: undefined }, "fail"],
  ["not known", { kmsMasterKeyId: unknown }, "unknown"],
]);

judgesChanges(
  snsPolicyIsNotPublic,
  "aws:sns/topic:Topic",
  {
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
          Action: "sns:Publish",
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
            Action: "sns:Publish",
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
          Statement: { Effect: "Allow", Principal: "*", Action: "sns:Publish", Resource: "*" },
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
            Action: "sns:Publish",
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
  snsPolicyIsNotPublic,
  "aws:sns/topicPolicy:TopicPolicy",
  { arn: "arn:aws:sns:eu-central-1:111111111111:alerts" },
  [
    [
      "everybody",
      { policy: { Statement: { Effect: "Allow", Principal: "*", Action: "sns:*", Resource: "*" } } },
      "fail",
    ],
  ],
);

judgesChanges(
  snsSubscriptionRefusesPlainHttp,
  "aws:sns/topicSubscription:TopicSubscription",
  {
    topic: "arn:aws:sns:eu-central-1:111111111111:alerts",
    protocol: "https",
    endpoint: "https://alerts.gov-me.example/hook",
  },
  [
    ["HTTPS", {}, "pass"],
    ["HTTP", { protocol: "http" }, "fail"],
    ["a queue", { protocol: "sqs" }, "pass"],
    ["not known", { protocol: unknown }, "unknown"],
  ],
);
