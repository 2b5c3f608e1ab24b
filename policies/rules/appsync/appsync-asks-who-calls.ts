// A key in a page is a key for everybody.

import { allOf, every, noneOfValues, orAbsent, rule } from "@temelj/policy";

/** A GraphQL API knows its callers: no way in is by an API key alone. */
export const appsyncAsksWhoCalls = rule("appsync-asks-who-calls", {
  title: { en: "GraphQL API asks who calls", cnr: "GraphQL API pita ko poziva" },
  severity: "high",
  on: "aws:appsync/graphQLApi:GraphQLApi",
  why: "An API key says nothing about who calls, and stands readable in every page that uses it.",
  attack: "A visitor copies the key out of the page and asks for all records by a script.",
  fix: 'set authenticationType to "AWS_IAM", "OPENID_CONNECT", "AMAZON_COGNITO_USER_POOLS" or "AWS_LAMBDA"',
  controls: ["security-hub:AppSync.5"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html#appsync-5"],
  check(api) {
    const known = noneOfValues(["API_KEY"]);
    return allOf(
      () => every(api, ["authenticationType"], known),
      () => every(api, ["additionalAuthenticationProviders.authenticationType"], orAbsent(known)),
    );
  },
});
