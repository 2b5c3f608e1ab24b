// A bucket must not become public by a policy or an ACL that somebody adds later.

import { anyOf, equals, every, fail, rule, type PropertiesOf } from "@temelj/policy";

import { judgedAlone } from "../../reading/beside.ts";

const settings = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"] as const;

/** Objects in a bucket must not be readable by the public. A block of the whole account counts. */
export const s3BucketBlocksPublicAccess = rule("s3-bucket-blocks-public-access", {
  title: { en: "Bucket blocks public access", cnr: "Kanta blokira javni pristup" },
  severity: "high",
  on: ["aws:s3/bucket:Bucket", "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock"],
  why: "One mistaken policy or ACL is enough to publish a bucket's objects; the block makes AWS refuse or ignore it.",
  attack:
    "In a hurry somebody makes a file readable for a partner, and with it the whole bucket. Search robots for open buckets copy it within hours.",
  fix: "add a BucketPublicAccessBlock for this bucket with all four settings true",
  controls: ["security-hub:S3.8"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-8",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
  ],
  check(resource, { resource: { type }, related, referred, inSameAccount }) {
    const accountBlocks = inSameAccount("aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock");
    const byAccount = accountBlocks.map((block) => () => every(block, settings, equals(true)));
    if (type === "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock") {
      const alone = resource as PropertiesOf<"aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock">;
      const owner = () => referred("aws:s3/bucket:Bucket", "bucket");
      return judgedAlone(owner, () => anyOf(() => every(alone, settings, equals(true)), ...byAccount));
    }
    return anyOf(
      () => {
        const block = related("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", "bucket");
        if (block === undefined) return fail({ message: "the bucket has no BucketPublicAccessBlock" });
        return every(block, settings, equals(true));
      },
      ...byAccount,
    );
  },
});
