import * as aws from "@pulumi/aws";

new aws.cloudtrail.Trail("organization", {
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
});
