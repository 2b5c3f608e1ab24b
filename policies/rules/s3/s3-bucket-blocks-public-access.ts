// A bucket must not become public by a policy or an ACL that somebody adds later.

import { anyOf, equals, every, fail, rule } from "@temelj/policy";

const settings = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"] as const;

/** Objects in a bucket must not be readable by the public. A block of the whole account counts. */
export const s3BucketBlocksPublicAccess = rule("s3-bucket-blocks-public-access", {
  title: { en: "Bucket blocks public access", cnr: "Kanta blokira javni pristup" },
  severity: "high",
  on: "aws:s3/bucket:Bucket",
  why: "One mistaken policy or ACL is enough to publish a bucket's objects; the block makes AWS refuse or ignore it.",
  attack:
    "In a hurry somebody makes a file readable for a partner, and with it the whole bucket. Search robots for open buckets copy it within hours.",
  fix: "add a BucketPublicAccessBlock for this bucket with all four settings true",
  controls: ["security-hub:S3.8"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-8",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
  ],
  check(_bucket, { related, inSameAccount }) {
    const accountBlocks = inSameAccount("aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock");
    return anyOf(
      () => {
        const block = related("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", "bucket");
        if (block === undefined) return fail({ message: "the bucket has no BucketPublicAccessBlock" });
        return every(block, settings, equals(true));
      },
      ...accountBlocks.map((block) => () => every(block, settings, equals(true))),
    );
  },
});
