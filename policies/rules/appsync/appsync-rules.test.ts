import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { appsyncAsksWhoCalls } from "./appsync-asks-who-calls.ts";
import { appsyncCacheIsEncrypted } from "./appsync-cache-is-encrypted.ts";
import { appsyncHasFirewall } from "./appsync-has-firewall.ts";
import { appsyncRecordsRequests } from "./appsync-records-requests.ts";

const { unknown } = wireMarks;

judgesChanges(
  appsyncRecordsRequests,
  "aws:appsync/graphQLApi:GraphQLApi",
  { logConfig: { cloudwatchLogsRoleArn: "arn:role", fieldLogLevel: "ERROR" } },
  [
    ["as it should be", {}, "pass"],
    ["everything", { logConfig: { fieldLogLevel: "ALL" } }, "pass"],
    ["no fields", { logConfig: { fieldLogLevel: "NONE" } }, "fail"],
    ["no logs", { logConfig: undefined }, "fail"],
    ["a role that is not known", { logConfig: { cloudwatchLogsRoleArn: unknown } }, "unknown"],
  ],
);

judgesChanges(appsyncAsksWhoCalls, "aws:appsync/graphQLApi:GraphQLApi", { authenticationType: "AWS_IAM" }, [
  ["as it should be", {}, "pass"],
  ["a key", { authenticationType: "API_KEY" }, "fail"],
  ["a key as a second way in", { additionalAuthenticationProviders: [{ authenticationType: "API_KEY" }] }, "fail"],
  [
    "users as a second way in",
    { additionalAuthenticationProviders: [{ authenticationType: "AMAZON_COGNITO_USER_POOLS" }] },
    "pass",
  ],
  ["not known", { authenticationType: unknown }, "unknown"],
]);

judgesChanges(
  appsyncHasFirewall,
  "aws:appsync/graphQLApi:GraphQLApi",
  { authenticationType: "AWS_IAM", visibility: "PRIVATE" },
  [
    ["as it should be", {}, "not-applicable"],
    ["on the internet", { visibility: "GLOBAL" }, "fail"],
    ["not said, which is on the internet", { visibility: undefined }, "fail"],
  ],
);

judgesChanges(
  appsyncCacheIsEncrypted,
  "aws:appsync/apiCache:ApiCache",
  { atRestEncryptionEnabled: true, transitEncryptionEnabled: true },
  [
    ["as it should be", {}, "pass"],
    ["at rest only", { transitEncryptionEnabled: false }, "fail"],
    ["on the way only", { atRestEncryptionEnabled: undefined }, "fail"],
    ["as text", { atRestEncryptionEnabled: "true" }, "pass"],
    ["not known", { transitEncryptionEnabled: unknown }, "unknown"],
  ],
);
