// The lifecycle rules of a bucket: a property in older programs, a resource beside it in newer ones.

import { equals, isAbsent, listed, type PropertiesOf, type RuleContext } from "@temelj/policy";

/** One rule that is switched on. */
export interface LifecycleRule {
  /** Days after which parts of unfinished uploads go. */
  readonly abortsAfter: unknown;
  /** It is for the whole bucket. */
  readonly everything: boolean;
}

/** Whether anything is said of a bucket's lifecycle, if only in rules that are switched off. */
export function saysLifecycle(
  { lifecycleRules: inline }: PropertiesOf<"aws:s3/bucket:Bucket">,
  { allRelated }: RuleContext<unknown>,
): boolean {
  const beside = allRelated("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", "bucket");
  return !isAbsent(inline) || beside.length > 0;
}

/** The rules that are switched on, whichever way they are said. */
export function lifecycleRules(
  bucket: PropertiesOf<"aws:s3/bucket:Bucket">,
  { allRelated }: RuleContext<unknown>,
): readonly LifecycleRule[] {
  const inline = listed(bucket.lifecycleRules).flatMap((one) =>
    equals(true).holds(one.enabled)
      ? [{ abortsAfter: one.abortIncompleteMultipartUploadDays, everything: isAbsent(one.prefix) }]
      : [],
  );
  const beside = allRelated("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration", "bucket");
  return [...inline, ...beside.flatMap(({ rules }) => besideRules(rules))];
}

/** The rules of a configuration that are switched on. */
export function besideRules(
  rules: PropertiesOf<"aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration">["rules"],
): readonly LifecycleRule[] {
  return listed(rules).flatMap(({ status, abortIncompleteMultipartUpload: abort, prefix, filter }) => {
    if (status !== "Enabled") return [];
    const filtered = [
      filter?.prefix,
      filter?.tag,
      filter?.and,
      filter?.objectSizeGreaterThan,
      filter?.objectSizeLessThan,
    ];
    return [
      {
        abortsAfter: abort?.daysAfterInitiation,
        everything: isAbsent(prefix) && filtered.every((part) => isAbsent(part)),
      },
    ];
  });
}
