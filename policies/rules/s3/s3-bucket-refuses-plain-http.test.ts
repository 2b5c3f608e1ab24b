import { wireMarks } from "@temelj/plan";
import { judge, resource, Scenario } from "@temelj/policy/testing";
import { expect, test } from "vitest";

import { s3BucketRefusesPlainHttp } from "./s3-bucket-refuses-plain-http.ts";

const denial = {
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: ["arn:aws:s3:::pages", "arn:aws:s3:::pages/*"],
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};

function withPolicy(policy: unknown): Scenario {
  return new Scenario({
    bucket: resource("aws:s3/bucket:Bucket", {}, { id: "pages" }),
    policy: resource("aws:s3/bucketPolicy:BucketPolicy", { bucket: "pages", policy }),
  });
}

const text = (...Statement: readonly object[]): string => JSON.stringify({ Version: "2012-10-17", Statement });

test.each<[string, unknown, string]>([
  ["denied", text(denial), "pass"],
  ["denied, given as data", { Version: "2012-10-17", Statement: denial }, "pass"],
  [
    "denied among other statements",
    text({ ...denial, Condition: {}, Principal: { AWS: "111111111111" } }, denial),
    "pass",
  ],
  ["principal as an AWS principal", text({ ...denial, Principal: { AWS: ["*"] } }), "pass"],
  ["false as a boolean", text({ ...denial, Condition: { Bool: { "aws:SecureTransport": false } } }), "pass"],
  ["if it exists", text({ ...denial, Condition: { BoolIfExists: { "aws:SecureTransport": ["false"] } } }), "pass"],
  ["every action", text({ ...denial, Action: "*" }), "pass"],
  ["every resource", text({ ...denial, Resource: "*" }), "pass"],
  ["a resource with one wildcard for both", text({ ...denial, Resource: "arn:aws:s3:::pages*" }), "pass"],
  ["allowed instead of denied", text({ ...denial, Effect: "Allow" }), "fail"],
  [
    "TLS required of an allowance only",
    text({ ...denial, Effect: "Allow", Condition: { Bool: { "aws:SecureTransport": "true" } } }),
    "fail",
  ],
  ["requests with TLS denied", text({ ...denial, Condition: { Bool: { "aws:SecureTransport": "true" } } }), "fail"],
  [
    "old TLS denied, which plain HTTP is not",
    text({ ...denial, Condition: { NumericLessThan: { "s3:TlsVersion": "1.2" } } }),
    "fail",
  ],
  ["only one principal", text({ ...denial, Principal: { AWS: "111111111111" } }), "fail"],
  ["only reading", text({ ...denial, Action: "s3:GetObject" }), "fail"],
  ["only the bucket, not its objects", text({ ...denial, Resource: "arn:aws:s3:::pages" }), "fail"],
  ["only the objects", text({ ...denial, Resource: "arn:aws:s3:::pages/*" }), "fail"],
  ["only some objects", text({ ...denial, Resource: ["arn:aws:s3:::pages", "arn:aws:s3:::pages/a/*"] }), "fail"],
  [
    "a second condition, which narrows it",
    text({ ...denial, Condition: { ...denial.Condition, StringEquals: { "aws:SourceVpce": "vpce-1" } } }),
    "fail",
  ],
  ["an empty list of statements", text(), "fail"],
  ["a policy that is not known", wireMarks.unknown, "unknown"],
  ["resources that are not known", { Statement: { ...denial, Resource: wireMarks.unknown } }, "unknown"],
  ["no JSON", "{", "unknown"],
])("%s", (_, policy, outcome) => {
  expect(judge(s3BucketRefusesPlainHttp, withPolicy(policy)).outcome).toBe(outcome);
});

test("a bucket without a policy answers plain HTTP", () => {
  expect(judge(s3BucketRefusesPlainHttp, withPolicy("").without("policy")).outcome).toBe("fail");
});

test("a policy in the bucket's own property counts", () => {
  const inline = new Scenario({ bucket: resource("aws:s3/bucket:Bucket", { policy: text(denial) }, { id: "pages" }) });
  expect(judge(s3BucketRefusesPlainHttp, inline).outcome).toBe("pass");
});
