import * as aws from "@pulumi/aws";

new aws.mwaa.Environment("statistics", {
  dagS3Path: "dags/",
  executionRoleArn: "arn:aws:iam::111111111111:role/statistics",
  sourceBucketArn: "arn:aws:s3:::workflows",
  networkConfiguration: {
    securityGroupIds: ["sg-0a1b2c3d4e5f60718"],
    subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-0b1b2c3d4e5f60718"],
  },
  loggingConfiguration: {
    schedulerLogs: { enabled: true, logLevel: "INFO" },
    webserverLogs: { enabled: true, logLevel: "INFO" },
    workerLogs: { enabled: true, logLevel: "INFO" },
  },
});
