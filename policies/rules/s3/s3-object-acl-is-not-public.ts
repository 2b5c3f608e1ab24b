// One object can be public in a bucket that is not.

import { every, noneOfValues, rule } from "@temelj/policy";

/** No object is uploaded with an ACL that gives it to everybody. */
export const s3ObjectAclIsNotPublic = rule("s3-object-acl-is-not-public", {
  title: { en: "Object ACL grants nothing to everybody", cnr: "ACL objekta ništa ne daje svima" },
  severity: "high",
  on: ["aws:s3/bucketObject:BucketObject", "aws:s3/bucketObjectv2:BucketObjectv2", "aws:s3/objectCopy:ObjectCopy"],
  why: "The object's ACL opens it whatever the bucket's policy says, unless the bucket ignores ACLs.",
  attack:
    "One report is uploaded as readable for all because that was quicker. A search robot finds its address, and with it a list of patients.",
  fix: "leave acl out; let the bucket's policy or CloudFront decide who reads",
  controls: ["security-hub:S3.12"],
  sources: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"],
  check: (object) => every(object, ["acl"], noneOfValues(["public-read", "public-read-write", "authenticated-read"])),
});
