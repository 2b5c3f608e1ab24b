import * as aws from "@pulumi/aws";

new aws.cloudtrail.Trail("organization", {
  s3BucketName: "log-archive",
  isMultiRegionTrail: true,
  enableLogFileValidation: true,
  kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  enableLogging: true,
  includeGlobalServiceEvents: true,
  cloudWatchLogsGroupArn: "arn:aws:logs:eu-central-1:111111111111:log-group:trail:*",
  cloudWatchLogsRoleArn: "arn:aws:iam::111111111111:role/trail",
  insightSelectors: [{ insightType: "ApiCallRateInsight" }],
});
