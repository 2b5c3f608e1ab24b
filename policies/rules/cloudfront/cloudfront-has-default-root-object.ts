// Who asks for the door must not get the list of all rooms.

import { every, listed, notApplicable, present, rule } from "@temelj/policy";

/** A distribution before a bucket says which object answers for its root. */
export const cloudfrontHasDefaultRootObject = rule("cloudfront-has-default-root-object", {
  title: { en: "Distribution has a default root object", cnr: "Distribucija ima podrazumijevani korijenski objekat" },
  severity: "medium",
  on: "aws:cloudfront/distribution:Distribution",
  why: "Without it a request for the root goes to the bucket itself, which may answer with the names of all objects.",
  attack: "Without a start page the address itself lists what is in the origin.",
  fix: 'set defaultRootObject: "index.html"',
  controls: ["security-hub:CloudFront.1"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-1",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html",
  ],
  check(distribution) {
    // A bucket's website has an index document of its own.
    const fromBucket = listed(distribution.origins).some(({ domainName }) =>
      /\.s3(?!-website)(?:[.-][a-z0-9-]+)*\.amazonaws\.com/.test(domainName ?? ""),
    );
    if (!fromBucket) return notApplicable("no origin is an S3 bucket");
    return every(distribution, ["defaultRootObject"], present);
  },
});
