import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { cloudtrailIncludesGlobalServices } from "./cloudtrail-includes-global-services.ts";
import { cloudtrailIsSwitchedOn } from "./cloudtrail-is-switched-on.ts";
import { cloudtrailRecordsDataEvents } from "./cloudtrail-records-data-events.ts";
import { cloudtrailSendsToCloudwatch } from "./cloudtrail-sends-to-cloudwatch.ts";
import { cloudtrailWatchesForUnusualCalls } from "./cloudtrail-watches-for-unusual-calls.ts";

const { unknown } = wireMarks;

const cloudtrailTrail = {
  s3BucketName: "log-archive",
  isMultiRegionTrail: true,
  enableLogFileValidation: true,
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  enableLogging: true,
  includeGlobalServiceEvents: true,
  cloudWatchLogsGroupArn: "arn:aws:logs:eu-central-1:111111111111:log-group:trail:*",
  cloudWatchLogsRoleArn: "arn:aws:iam::111111111111:role/trail",
  insightSelectors: [{ insightType: "ApiCallRateInsight" }],
};

judgesChanges(cloudtrailIsSwitchedOn, "aws:cloudtrail/trail:Trail", cloudtrailTrail, [
  ["on", {}, "pass"],
  ["not said", { enableLogging: undefined }, "pass"],
  ["off", { enableLogging: false }, "fail"],
  ["off, as text", { enableLogging: "false" }, "fail"],
  ["not known", { enableLogging: unknown }, "unknown"],
]);

judgesChanges(cloudtrailIncludesGlobalServices, "aws:cloudtrail/trail:Trail", cloudtrailTrail, [
  ["included", {}, "pass"],
  ["not said", { includeGlobalServiceEvents: undefined }, "pass"],
  ["left out", { includeGlobalServiceEvents: false }, "fail"],
  ["not known", { includeGlobalServiceEvents: unknown }, "unknown"],
]);

judgesChanges(cloudtrailSendsToCloudwatch, "aws:cloudtrail/trail:Trail", cloudtrailTrail, [
  ["sends", {}, "pass"],
  ["does not", { cloudWatchLogsGroupArn: undefined }, "fail"],
  ["not known", { cloudWatchLogsGroupArn: unknown }, "unknown"],
]);

judgesChanges(cloudtrailWatchesForUnusualCalls, "aws:cloudtrail/trail:Trail", cloudtrailTrail, [
  ["looks", {}, "pass"],
  ["does not", { insightSelectors: undefined }, "fail"],
  ["an empty list", { insightSelectors: [] }, "fail"],
  ["not known", { insightSelectors: [{ insightType: unknown }] }, "unknown"],
]);

judgesChanges(
  cloudtrailRecordsDataEvents,
  "aws:cloudtrail/trail:Trail",
  {
    s3BucketName: "log-archive",
    isMultiRegionTrail: true,
    advancedEventSelectors: [
      {
        name: "Objects",
        fieldSelectors: [
          { field: "eventCategory", equals: ["Data"] },
          { field: "resources.type", equals: ["AWS::S3::Object"] },
        ],
      },
    ],
  },
  [
    ["advanced selectors", {}, "pass"],
    [
      "older selectors",
      {
        advancedEventSelectors: undefined,
        eventSelectors: [{ dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }] }],
      },
      "pass",
    ],
    [
      "management only",
      { advancedEventSelectors: [{ fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] }] },
      "fail",
    ],
    ["none", { advancedEventSelectors: undefined }, "fail"],
    ["not known", { advancedEventSelectors: [{ fieldSelectors: [{ field: unknown }] }] }, "unknown"],
  ],
);
