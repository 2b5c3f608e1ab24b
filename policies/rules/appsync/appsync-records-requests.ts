// Who asked for what is in no other log.

import { allOf, every, oneOf, present, rule } from "@temelj/policy";

/** A GraphQL API writes logs of its fields: errors at least. */
export const appsyncRecordsRequests = rule("appsync-records-requests", {
  title: { en: "GraphQL API writes logs", cnr: "GraphQL API vodi zapis" },
  severity: "medium",
  on: "aws:appsync/graphQLApi:GraphQLApi",
  why: "After misuse nobody can say which data was asked for.",
  attack: "A stolen token reads the register record by record; the API kept no trace of it.",
  fix: 'set logConfig with cloudwatchLogsRoleArn and fieldLogLevel: "ERROR"',
  controls: ["security-hub:AppSync.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html#appsync-2"],
  check: (api) =>
    allOf(
      () => every(api, ["logConfig.cloudwatchLogsRoleArn"], present),
      () => every(api, ["logConfig.fieldLogLevel"], oneOf(["ERROR", "ALL", "INFO", "DEBUG"])),
    ),
});
