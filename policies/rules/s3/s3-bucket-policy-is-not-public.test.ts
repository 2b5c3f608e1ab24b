import { wireMarks } from "@temelj/plan";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { s3BucketPolicyIsNotPublic } from "./s3-bucket-policy-is-not-public.ts";

const allow = { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::pages/*" };
const cloudfront = { ...allow, Principal: { Service: "cloudfront.amazonaws.com" } };
const policyOf = (...Statement: readonly object[]): Scenario =>
  new Scenario({
    policy: resource("aws:s3/bucketPolicy:BucketPolicy", { bucket: "pages", policy: JSON.stringify({ Statement }) }),
  });

test.each<[string, Scenario, string]>([
  ["one service", policyOf(cloudfront), "pass"],
  ["everybody", policyOf(cloudfront, { ...allow, Principal: "*" }), "fail"],
  [
    "everybody in the organization",
    policyOf({ ...allow, Principal: "*", Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }),
    "pass",
  ],
  [
    "everybody over TLS",
    policyOf({ ...allow, Principal: "*", Condition: { Bool: { "aws:SecureTransport": "true" } } }),
    "fail",
  ],
  ["everybody denied", policyOf({ ...allow, Principal: "*", Effect: "Deny" }), "pass"],
  ["not known", policyOf().with({ policy: { policy: wireMarks.unknown } }), "unknown"],
  [
    "of the bucket's own property",
    new Scenario({
      bucket: resource("aws:s3/bucket:Bucket", { policy: JSON.stringify({ Statement: { ...allow, Principal: "*" } }) }),
    }),
    "fail",
  ],
  ["none", new Scenario({ bucket: resource("aws:s3/bucket:Bucket", {}) }), "not-applicable"],
])("%s", (_, scenario, outcome) => {
  expect(judge(s3BucketPolicyIsNotPublic, scenario).outcome).toBe(outcome);
});

test("the finding names the statement", () => {
  expect(judge(s3BucketPolicyIsNotPublic, policyOf(cloudfront, { ...allow, Principal: "*" }))).toMatchObject({
    path: "policy.Statement[1] (Read)",
    message: "policy.Statement[1] (Read) allows everybody",
  });
});
