// An ACL must not give objects to groups that are everybody.

import { allOf, every, noneOfValues, orAbsent, rule, text } from "@temelj/policy";

const publicAcls = ["public-read", "public-read-write", "authenticated-read"];
const group = text("no group of everybody", (uri) => !/\/global\/(?:AllUsers|AuthenticatedUsers)$/.test(uri));

/** No ACL of a bucket grants anything to all users or to all users of AWS, by name or grant by grant. */
export const s3BucketAclIsNotPublic = rule("s3-bucket-acl-is-not-public", {
  title: { en: "Bucket ACL grants nothing to everybody", cnr: "ACL kante ništa ne daje svima" },
  severity: "critical",
  on: ["aws:s3/bucket:Bucket", "aws:s3/bucketAcl:BucketAcl"],
  why: '"authenticated-read" means anybody with an AWS account, which is nearly as many as "public-read".',
  attack:
    "Robots go through likely names of buckets all day. They list this one, copy its files and offer them for sale.",
  fix: 'use no ACL at all: BucketOwnershipControls with objectOwnership "BucketOwnerEnforced"',
  controls: ["security-hub:S3.2", "security-hub:S3.3", "security-hub:S3.12"],
  sources: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-12",
  ],
  check(resource) {
    return allOf(
      () => every(resource, ["acl"], noneOfValues(publicAcls)),
      () => every(resource, ["grants.uri", "accessControlPolicy.grants.grantee.uri"], orAbsent(group)),
    );
  },
});
