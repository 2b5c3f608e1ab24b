import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { cloudwatchAlarmTellsSomebody } from "./cloudwatch-alarm-tells-somebody.ts";
import { cloudwatchEventBusPolicyIsNotPublic } from "./cloudwatch-event-bus-policy-is-not-public.ts";
import { cloudwatchLogGroupKeepsLogs } from "./cloudwatch-log-group-keeps-logs.ts";
import { cloudwatchLogGroupUsesOwnKey } from "./cloudwatch-log-group-uses-own-key.ts";
import { cloudwatchLogPolicyIsNotPublic } from "./cloudwatch-log-policy-is-not-public.ts";

const { unknown } = wireMarks;

const cloudwatchLogGroup = {
  name: "/portal/web",
  retentionInDays: 400,
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
};

judgesChanges(cloudwatchLogGroupKeepsLogs, "aws:cloudwatch/logGroup:LogGroup", cloudwatchLogGroup, [
  ["a year", {}, "pass"],
  ["a week", { retentionInDays: 7 }, "fail"],
  ["for ever", { retentionInDays: undefined }, "fail"],
  ["for ever, said so", { retentionInDays: 0 }, "fail"],
  ["not known", { retentionInDays: unknown }, "unknown"],
]);

judgesChanges(cloudwatchLogGroupUsesOwnKey, "aws:cloudwatch/logGroup:LogGroup", cloudwatchLogGroup, [
  ["own key", {}, "pass"],
  ["AWS's key", { kmsKeyId: undefined }, "fail"],
  ["not known", { kmsKeyId: unknown }, "unknown"],
]);

judgesChanges(
  cloudwatchAlarmTellsSomebody,
  "aws:cloudwatch/metricAlarm:MetricAlarm",
  {
    comparisonOperator: "GreaterThanThreshold",
    evaluationPeriods: 1,
    metricName: "Refused",
    namespace: "Portal",
    period: 300,
    statistic: "Sum",
    threshold: 5,
    alarmActions: ["arn:aws:sns:eu-central-1:111111111111:alerts"],
  },
  [
    ["tells", {}, "pass"],
    ["tells nobody", { alarmActions: undefined }, "fail"],
    ["an empty list", { alarmActions: [] }, "fail"],
    ["switched off", { actionsEnabled: false }, "fail"],
    ["not known", { alarmActions: [unknown] }, "unknown"],
  ],
);

judgesChanges(
  cloudwatchLogPolicyIsNotPublic,
  "aws:cloudwatch/logResourcePolicy:LogResourcePolicy",
  {
    policyName: "delivery",
    policyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
          Action: "logs:PutLogEvents",
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
        policyDocument: {
          Statement: {
            Effect: "Allow",
            Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
            Action: "logs:*",
            Resource: "*",
          },
        },
      },
      "pass",
    ],
    [
      "everybody",
      {
        policyDocument: JSON.stringify({
          Statement: { Effect: "Allow", Principal: "*", Action: "logs:*", Resource: "*" },
        }),
      },
      "fail",
    ],
    [
      "everybody of the organization",
      {
        policyDocument: JSON.stringify({
          Statement: {
            Effect: "Allow",
            Principal: "*",
            Action: "logs:*",
            Resource: "*",
            Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
          },
        }),
      },
      "pass",
    ],
    ["not known", { policyDocument: unknown }, "unknown"],
  ],
);

judgesChanges(
  cloudwatchEventBusPolicyIsNotPublic,
  "aws:cloudwatch/eventBusPolicy:EventBusPolicy",
  {
    eventBusName: "exchange",
    policy: JSON.stringify({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
          Action: "events:PutEvents",
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
            Action: "events:PutEvents",
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
          Statement: { Effect: "Allow", Principal: "*", Action: "events:PutEvents", Resource: "*" },
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
            Action: "events:PutEvents",
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
