import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const bucket = new aws.s3.Bucket("records");

const logs = new aws.s3.Bucket("access-logs");

new aws.s3.BucketLogging("records", { bucket: bucket.id, targetBucket: logs.id, targetPrefix: "records/" });

new aws.s3.BucketPolicy("access-logs", {
  bucket: logs.id,
  policy: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "logging.s3.amazonaws.com" },
        Action: "s3:PutObject",
        Resource: pulumi.interpolate`${logs.arn}/records/*`,
        Condition: { ArnLike: { "aws:SourceArn": bucket.arn } },
      },
    ],
  },
});
