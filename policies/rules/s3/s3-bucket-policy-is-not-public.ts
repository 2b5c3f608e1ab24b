// A bucket's policy must name whom it lets in.

import { isAbsent, notApplicable, rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No statement of a bucket's policy lets everybody in. Conditions that tie it to somebody count. */
export const s3BucketPolicyIsNotPublic = rule("s3-bucket-policy-is-not-public", {
  title: { en: "Bucket policy lets in nobody in general", cnr: "Polisa kante ne pušta bilo koga" },
  severity: "critical",
  on: ["aws:s3/bucketPolicy:BucketPolicy", "aws:s3/bucket:Bucket"],
  why: "A policy that allows everybody publishes the objects, or lets strangers write among them.",
  attack:
    "A stranger replaces a form for download by one with malware in it, or simply takes all files; neither needs a sign-in.",
  fix: "name the principals, or tie the statement by aws:PrincipalOrgID, aws:SourceArn or aws:SourceVpce",
  controls: ["security-hub:S3.2", "security-hub:S3.3"],
  sources: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-2",
  ],
  check({ policy }) {
    if (isAbsent(policy)) return notApplicable("the bucket has no policy of its own property");
    return notPublic(documentIn(policy, "policy"), "policy");
  },
});
