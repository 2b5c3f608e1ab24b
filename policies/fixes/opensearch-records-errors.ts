import * as aws from "@pulumi/aws";

new aws.opensearch.Domain("files", {
  domainName: "files",
  logPublishingOptions: [
    {
      logType: "ES_APPLICATION_LOGS",
      cloudwatchLogGroupArn: "arn:aws:logs:eu-central-1:111111111111:log-group:files",
    },
  ],
});
