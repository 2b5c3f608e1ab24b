// A page of any site should not write to the bucket in a visitor's name.

import { listed, noneOf, notApplicable, rule } from "@temelj/policy";

/** No CORS rule lets pages of every origin do more than read. */
export const s3BucketCorsNamesOrigins = rule("s3-bucket-cors-names-origins", {
  title: { en: "CORS names who may write", cnr: "CORS imenuje ko smije da piše" },
  severity: "medium",
  on: ["aws:s3/bucketCorsConfiguration:BucketCorsConfiguration", "aws:s3/bucket:Bucket"],
  why: "A page of an attacker's, open in a visitor's browser, could upload or delete with the visitor's signed requests.",
  attack:
    "A clerk opens an attacker's page while signed in to the portal. The page quietly uses a link that it was sent to overwrite files.",
  fix: "name the origins that may use PUT, POST and DELETE",
  sources: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html"],
  check({ corsRules }) {
    if (listed(corsRules).length === 0) return notApplicable("no CORS rules");
    return noneOf(
      listed(corsRules),
      ({ allowedOrigins, allowedMethods }) =>
        listed(allowedOrigins).includes("*") && listed(allowedMethods).some((one) => one !== "GET" && one !== "HEAD"),
      ({ allowedMethods }, index) => ({
        path: `corsRules[${index}].allowedOrigins`,
        given: "*",
        message: `corsRules[${index}] allows ${listed(allowedMethods).join(", ")} to pages of any origin`,
      }),
    );
  },
});
