// S3's own websites speak plain HTTP only and must be public.

import { isAbsent, fail, notApplicable, rule } from "@temelj/policy";

/** No bucket serves a website by itself. */
export const s3BucketIsNoWebsite = rule("s3-bucket-is-no-website", {
  title: { en: "Bucket is no website by itself", cnr: "Kanta nije sama veb-sajt" },
  severity: "medium",
  on: ["aws:s3/bucketWebsiteConfiguration:BucketWebsiteConfiguration", "aws:s3/bucket:Bucket"],
  why: "A website endpoint has no TLS, no firewall and no logs of its own, and its bucket must be open to everybody.",
  attack:
    "On the way to the visitor somebody changes the page, since it comes without encryption: the account number for the fee is now theirs.",
  fix: "put CloudFront with origin access control before the bucket",
  sources: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html",
  ],
  check(resource, { resource: { type, name } }) {
    if (type.includes("WebsiteConfiguration")) return fail({ message: `${name} makes a bucket a website` });
    const bucket = resource as { readonly website?: unknown; readonly websites?: unknown };
    const path = isAbsent(bucket.website) ? "websites" : "website";
    if (isAbsent(bucket.website) && isAbsent(bucket.websites)) return notApplicable("the bucket is no website");
    return fail({ path, message: `${path} makes the bucket a website` });
  },
});
