// A program needs its own data, not everybody's.

import { everyAnswer, isLimited, someAnswer, touchesActions, type Answer, type PolicyStatement } from "@temelj/iam";
import { rule } from "@temelj/policy";

import { allowsNothing, coversAllOfKind, identityPolicyTypes } from "../../reading/identity-policies.ts";

const stores = [
  { service: "s3", kinds: ["*/"], actions: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"] },
  {
    service: "dynamodb",
    kinds: ["table/"],
    actions: ["GetItem", "BatchGetItem", "Query", "Scan", "PutItem", "UpdateItem", "DeleteItem"].map(
      (action) => `dynamodb:${action}`,
    ),
  },
];

/** No identity policy reads or writes the objects of all buckets or the items of all tables. */
export const iamPolicyReadsNamedData = rule("iam-policy-reads-named-data", {
  title: { en: "Policy reaches named data only", cnr: "Politika dopire samo do imenovanih podataka" },
  severity: "medium",
  on: identityPolicyTypes,
  why: "Whoever takes over the program has the data of every other one in the account too.",
  attack: "A hole in a small program with s3:GetObject on every bucket is enough to download the whole account.",
  fix: "name the ARNs of buckets and tables in Resource, or add a condition that bounds it",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege"],
  check: (resource, context) =>
    allowsNothing(resource, context, reachesAll, (path) => ({
      message: `${path} reaches the data of every bucket or table`,
    })),
});

function reachesAll(statement: PolicyStatement): Answer {
  if (isLimited(statement)) return "no";
  return someAnswer(
    stores.map(({ service, kinds, actions }) =>
      everyAnswer([
        someAnswer(actions.map((action) => touchesActions(statement, action))),
        coversAllOfKind(statement, service, kinds),
      ]),
    ),
  );
}
