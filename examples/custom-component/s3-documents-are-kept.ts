// Official documents must outlive whoever wants them gone.

import { allOf, atLeast, equals, every, fail, notApplicable, rule } from "@temelj/policy";

/** A bucket that says that it holds documents locks them for long enough. */
export const s3DocumentsAreKept = rule("s3-documents-are-kept", {
  title: { en: "Documents are kept", cnr: "Dokumenta se čuvaju" },
  severity: "critical",
  on: "aws:s3/bucket:Bucket",
  why: "A register from which an entry can disappear proves nothing.",
  fix: "use DocumentArchive, or lock the bucket in compliance mode for as many years as the law asks",
  sources: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html"],
  parameters: { years: 10 },
  check(bucket, { related, config }) {
    const tags = bucket.tags as Readonly<Record<string, unknown>> | undefined;
    if (tags?.["example:holds"] !== "documents") return notApplicable("the bucket does not hold documents");
    const lock = related("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration", "bucket");
    if (lock === undefined) return fail({ message: "the bucket has no BucketObjectLockConfiguration" });
    return allOf(
      () => every(lock, ["rule.defaultRetention.mode"], equals("COMPLIANCE")),
      () => every(lock, ["rule.defaultRetention.years"], atLeast(config.years)),
    );
  },
});
