// Open search domains are the classic of leaked data.

import { isTrue, noneOf, notApplicable, rule } from "@temelj/policy";

import { jsonAt, jsonData, type JsonObject } from "../../reading/json-texts.ts";

/** A network policy of OpenSearch Serverless lets nothing in from the internet. */
export const opensearchCollectionIsNotPublic = rule("opensearch-collection-is-not-public", {
  title: { en: "Search collection is not public", cnr: "Kolekcija za pretragu nije javna" },
  severity: "critical",
  on: "aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy",
  why: "A collection that is public is protected by its data policy alone; one wrong line opens all documents.",
  attack: "Scanners look for open search endpoints all day; millions of records have leaked that way.",
  fix: "set AllowFromPublic: false and name VPC endpoints in SourceVPCEs",
  sources: ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html"],
  check({ type, policy }) {
    if (type !== "network") return notApplicable("the policy is not about the network");
    const rules = jsonData(policy, "policy");
    return noneOf(
      Array.isArray(rules) ? (rules as readonly JsonObject[]) : [],
      (one) => isTrue(jsonAt(one, "AllowFromPublic")),
      (_, index) => ({ path: `policy[${index}].AllowFromPublic`, given: true, allowed: "false" }),
    );
  },
});
