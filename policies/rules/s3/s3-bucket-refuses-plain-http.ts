// What is read from or written to a bucket must not be readable on the way.

import { everyAnswer, hasUnknown, knownTexts, someAnswer, type Answer, type PolicyStatement } from "@temelj/iam";
import { fail, pass, rule, unknown } from "@temelj/policy";

import { bucketPolicies } from "../../reading/bucket-policies.ts";
import { deniesPlainHttp } from "../../reading/plain-http.ts";

/** A bucket's policy denies every request that does not come over TLS. */
export const s3BucketRefusesPlainHttp = rule("s3-bucket-refuses-plain-http", {
  title: { en: "Bucket refuses requests without TLS", cnr: "Kanta odbija zahtjeve bez TLS-a" },
  severity: "medium",
  on: "aws:s3/bucket:Bucket",
  why: "S3 answers plain HTTP too: who listens on the way reads the objects and can change them.",
  attack:
    "An old program of a partner still fetches files by http. Whoever sits on its network reads citizens' files along, or swaps them.",
  fix: 'deny s3:* on the bucket and its objects to everybody, with Bool "aws:SecureTransport": "false"',
  controls: ["security-hub:S3.5"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-5",
    "https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-ssl-requests-only.html",
  ],
  check(bucket, context) {
    const documents = bucketPolicies(bucket, context);
    if (documents.length === 0) return fail({ message: "the bucket has no policy, so it answers plain HTTP" });
    const statements = documents.flatMap((document) => document.statements);
    const denied = someAnswer(statements.map(refuses));
    if (denied === "yes") return pass();
    if (denied === "unknown") return unknown("policy", "policy: what it denies is not known");
    return fail({ message: "no statement of the bucket's policy denies all requests without TLS", path: "policy" });
  },
});

function refuses(statement: PolicyStatement): Answer {
  return everyAnswer([
    deniesPlainHttp(statement, ["s3:*"]),
    speaksOf(statement, /^(?:\*|arn:[^:]*:s3:::[^/]+)$/), // the bucket
    speaksOf(statement, /^(?:\*|arn:[^:]*:s3:::[^/]*\*|arn:[^:]*:s3:::[^/]+\/\*)$/), // its objects
  ]);
}

/** Whether a statement names a resource of a form. S3 accepts only the bucket's own ARNs in its policy. */
function speaksOf({ resources }: PolicyStatement, form: RegExp): Answer {
  if (resources === undefined || resources.inverted) return "no";
  if (knownTexts(resources.items).some((resource) => form.test(resource))) return "yes";
  return hasUnknown(resources.items) ? "unknown" : "no";
}
