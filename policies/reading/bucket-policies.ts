// The policies of a bucket: its own property in older programs, a resource beside it in newer ones.

import type { PolicyDocument } from "@temelj/iam";
import type { PropertiesOf, RuleContext } from "@temelj/policy";

import { documentIn } from "./policy-documents.ts";

/** All policy documents of the judged bucket. */
export function bucketPolicies(
  bucket: PropertiesOf<"aws:s3/bucket:Bucket">,
  { allRelated }: RuleContext<unknown>,
): readonly PolicyDocument[] {
  const beside = allRelated("aws:s3/bucketPolicy:BucketPolicy", "bucket").map(({ policy }) => policy);
  return [bucket.policy, ...beside].flatMap((policy) => documentIn(policy, "policy") ?? []);
}
