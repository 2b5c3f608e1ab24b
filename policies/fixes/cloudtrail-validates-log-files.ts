import * as aws from "@pulumi/aws";

new aws.cloudtrail.Trail("audit", {
  s3BucketName: "gov-me-audit-archive",
  isMultiRegionTrail: true,
  enableLogFileValidation: true,
});
