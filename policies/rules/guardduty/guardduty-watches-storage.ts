// Data is stolen from buckets.

import { anyOf, equals, every, rule } from "@temelj/policy";

import { hasFeature } from "../../reading/detector-features.ts";

/** A detector's S3 protection is on, as a DetectorFeature or in the older datasources. */
export const guarddutyWatchesStorage = rule("guardduty-watches-storage", {
  title: { en: "Threat detection watches S3", cnr: "Otkrivanje prijetnji prati S3" },
  severity: "medium",
  on: "aws:guardduty/detector:Detector",
  why: "Unusual reads of buckets are not noticed.",
  attack: "All objects of a bucket are read in one night with a stolen role.",
  fix: "add a DetectorFeature named S3_DATA_EVENTS with status ENABLED",
  controls: ["security-hub:GuardDuty.10"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html#guardduty-10"],
  check: (detector, context) =>
    anyOf(
      () => hasFeature(context, "S3_DATA_EVENTS"),
      () => every(detector, ["datasources.s3Logs.enable"], equals(true)),
    ),
});
