// Access must be decided in one place: the policy, not an ACL on each object.

import { equals, every, rule } from "@temelj/policy";

/** Where ownership is said, the bucket's owner owns all objects and ACLs are off, as AWS has it by default. */
export const s3BucketOwnsItsObjects = rule("s3-bucket-owns-its-objects", {
  title: { en: "Bucket's owner owns all objects", cnr: "Vlasnik kante je vlasnik svih objekata" },
  severity: "medium",
  on: "aws:s3/bucketOwnershipControls:BucketOwnershipControls",
  why: "With ACLs a writer decides who reads an object, and the bucket's owner may not even see it.",
  attack:
    "A partner uploads a file and marks it as readable for everybody. The bucket's rules look strict, yet strangers can read the file.",
  fix: 'set rule.objectOwnership: "BucketOwnerEnforced"',
  controls: ["security-hub:S3.12"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-12",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html",
  ],
  check: (controls) => every(controls, ["rule.objectOwnership"], equals("BucketOwnerEnforced")),
});
