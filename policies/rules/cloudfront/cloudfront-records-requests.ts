// Who looked at what is the first question after an attack.

import { anyOf, equals, every, fail, present, rule } from "@temelj/policy";

/** A distribution keeps standard logs: the older kind in a bucket, or the newer through CloudWatch. */
export const cloudfrontRecordsRequests = rule("cloudfront-records-requests", {
  title: { en: "Distribution records requests", cnr: "Distribucija bilježi zahtjeve" },
  severity: "medium",
  on: "aws:cloudfront/distribution:Distribution",
  why: "The origin sees only what the cache did not answer: without a log most requests leave no trace.",
  attack: "An attack on the portal leaves no trace: nobody can say what was tried and what worked.",
  fix: 'set loggingConfig.bucket, or add a LogDeliverySource of type "ACCESS_LOGS" for the distribution',
  controls: ["security-hub:CloudFront.5"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-5",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html",
  ],
  check: (distribution, { related }) =>
    anyOf(
      () => every(distribution, ["loggingConfig.bucket"], present),
      () => {
        const source = related("aws:cloudwatch/logDeliverySource:LogDeliverySource", "resourceArn");
        if (source === undefined) return fail({ path: "loggingConfig", message: "the distribution keeps no logs" });
        return every(source, ["logType"], equals("ACCESS_LOGS"));
      },
    ),
});
