import * as aws from "@pulumi/aws";

new aws.kinesis.FirehoseDeliveryStream("events", {
  destination: "extended_s3",
  extendedS3Configuration: { bucketArn: "arn:aws:s3:::archive", roleArn: "arn:aws:iam::111111111111:role/deliver" },
  serverSideEncryption: { enabled: true },
});
