// A private API whose policy says "everybody" is private in name only.

import { isAbsent, notApplicable, rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** The policy of a REST API ties callers to accounts, an organization, networks or addresses. */
export const apigatewayPolicyIsNotPublic = rule("apigateway-policy-is-not-public", {
  title: { en: "API policy lets in nobody in general", cnr: "Polisa API-ja ne pušta bilo koga" },
  severity: "high",
  on: ["aws:apigateway/restApi:RestApi", "aws:apigateway/restApiPolicy:RestApiPolicy"],
  why: "It opens a private API to the networks of all of AWS's customers, and at another only looks like a limit.",
  attack: "A private interface for offices is called from anywhere, because its policy lets everybody in.",
  fix: "name accounts, or deny all but your own aws:SourceVpce, aws:SourceVpc, aws:PrincipalOrgID or aws:SourceIp",
  sources: ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html"],
  check({ policy }) {
    if (isAbsent(policy)) return notApplicable("the API has no policy of its own here");
    return notPublic(documentIn(policy, "policy"), "policy");
  },
});
