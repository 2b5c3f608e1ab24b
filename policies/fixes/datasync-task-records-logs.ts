import * as aws from "@pulumi/aws";

new aws.datasync.Task("archive", {
  sourceLocationArn: "arn:aws:datasync:eu-central-1:111111111111:location/loc-0a1b2c3d4e5f60718",
  destinationLocationArn: "arn:aws:datasync:eu-central-1:111111111111:location/loc-0b1b2c3d4e5f60718",
  cloudwatchLogGroupArn: "arn:aws:logs:eu-central-1:111111111111:log-group:datasync",
});
