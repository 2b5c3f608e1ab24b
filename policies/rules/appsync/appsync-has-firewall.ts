// What is open to the world needs a filter before it.

import { fail, notApplicable, pass, rule } from "@temelj/policy";

/** A GraphQL API on the internet has a web ACL of AWS WAF. */
export const appsyncHasFirewall = rule("appsync-has-firewall", {
  title: { en: "GraphQL API has a web application firewall", cnr: "GraphQL API ima zaštitni zid za veb-aplikacije" },
  severity: "medium",
  on: "aws:appsync/graphQLApi:GraphQLApi",
  why: "Floods and known attacks reach the resolvers, and the data behind them.",
  attack: "One deeply nested query after the other keeps the database busy until nobody else is served.",
  fix: 'add a wafv2.WebAclAssociation for the API, or set visibility: "PRIVATE"',
  sources: ["https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html"],
  check(api, { related }) {
    if (api.visibility === "PRIVATE") return notApplicable("the API is private");
    if (related("aws:wafv2/webAclAssociation:WebAclAssociation", "resourceArn") !== undefined) return pass();
    return fail({ message: "the API has no web ACL" });
  },
});
