// A policy that denies everybody its own correction can be corrected by the root user only.

import { coversActions, coversEverybody, everyAnswer, type Answer, type PolicyStatement } from "@temelj/iam";
import { allOf, fail, isAbsent, notApplicable, pass, rule, unknown, type Verdict } from "@temelj/policy";

import { documentIn, statementPath } from "../../reading/policy-documents.ts";

/** No statement denies everybody, without a condition, the right to change the policy. */
export const s3BucketPolicyLocksNobodyOut = rule("s3-bucket-policy-locks-nobody-out", {
  title: { en: "Bucket policy can be corrected", cnr: "Polisa kante može se ispraviti" },
  severity: "medium",
  on: ["aws:s3/bucketPolicy:BucketPolicy", "aws:s3/bucket:Bucket"],
  why: "After such a policy nobody but the account's root user can read, change or delete the bucket.",
  attack:
    "A slip in a rule shuts out the administrators as well. The registry's files can't be reached until somebody finds the root password.",
  fix: "add a condition to the denial, such as StringNotEquals aws:PrincipalArn with the administrators' role",
  sources: ["https://repost.aws/knowledge-center/s3-accidentally-denied-access"],
  check({ policy }) {
    if (isAbsent(policy)) return notApplicable("the bucket has no policy of its own property");
    const document = documentIn(policy, "policy");
    return allOf(
      ...(document?.statements ?? []).map((statement) => (): Verdict => {
        const answer = locksOut(statement);
        if (document === undefined || answer === "no") return pass();
        const path = statementPath(document, statement, "policy");
        if (answer === "unknown") return unknown(path);
        return fail({ path, message: `${path} denies everybody to change the policy again` });
      }),
    );
  },
});

function locksOut(statement: PolicyStatement): Answer {
  const { effect, principals, conditions } = statement;
  if (effect === "Allow" || principals?.inverted === true || conditions.length > 0) return "no";
  return everyAnswer([
    effect === "unknown" ? "unknown" : "yes",
    coversEverybody(statement),
    coversActions(statement, "s3:PutBucketPolicy"),
  ]);
}
