import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { cloudwatchEventPermissionNamesSomebody } from "./cloudwatch-event-permission-names-somebody.ts";
import { cloudwatchLogDestinationIsNotPublic } from "./cloudwatch-log-destination-is-not-public.ts";
import { cloudwatchSinkStaysInTheOrganization } from "./cloudwatch-sink-stays-in-the-organization.ts";

const { unknown } = wireMarks;
const policy = (statement: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Resource: "*", ...statement }] });
const link = { Principal: "*", Action: ["oam:CreateLink", "oam:UpdateLink"] };
const organization = { "ForAnyValue:StringEquals": { "aws:PrincipalOrgID": "o-abcdefghij" } };

judgesChanges(
  cloudwatchSinkStaysInTheOrganization,
  "aws:oam/sinkPolicy:SinkPolicy",
  {
    sinkIdentifier: "arn:aws:oam:eu-central-1:111111111111:sink/1",
    policy: policy({ ...link, Condition: organization }),
  },
  [
    ["the organization", {}, "pass"],
    ["an account", { policy: policy({ ...link, Principal: { AWS: "222222222222" } }) }, "pass"],
    ["everybody", { policy: policy(link) }, "fail"],
    [
      "everybody, for metrics only",
      {
        policy: policy({
          ...link,
          Condition: { "ForAllValues:StringEquals": { "oam:ResourceTypes": "AWS::CloudWatch::Metric" } },
        }),
      },
      "fail",
    ],
    ["not known", { policy: unknown }, "unknown"],
  ],
);

const put = { Action: "logs:PutSubscriptionFilter", Principal: { AWS: "222222222222" } };
judgesChanges(
  cloudwatchLogDestinationIsNotPublic,
  "aws:cloudwatch/logDestinationPolicy:LogDestinationPolicy",
  { destinationName: "central", accessPolicy: policy(put) },
  [
    ["an account", {}, "pass"],
    ["everybody", { accessPolicy: policy({ ...put, Principal: { AWS: "*" } }) }, "fail"],
    [
      "the organization",
      {
        accessPolicy: policy({
          ...put,
          Principal: "*",
          Condition: { StringEquals: { "aws:PrincipalOrgID": "o-abcdefghij" } },
        }),
      },
      "pass",
    ],
    ["not known", { accessPolicy: unknown }, "unknown"],
  ],
);

judgesChanges(
  cloudwatchEventPermissionNamesSomebody,
  "aws:cloudwatch/eventPermission:EventPermission",
  { principal: "222222222222", statementId: "registry" },
  [
    ["an account", {}, "pass"],
    ["everybody", { principal: "*" }, "fail"],
    [
      "the organization",
      {
        principal: "*",
        condition: { key: "aws:PrincipalOrgID", type: "StringEquals", value: "o-abcdefghij" },
      },
      "pass",
    ],
    ["not known", { principal: unknown }, "unknown"],
  ],
);
