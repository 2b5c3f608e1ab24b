import * as aws from "@pulumi/aws";

new aws.mq.Broker("exchange", {
  engineType: "RabbitMQ",
  engineVersion: "3.13",
  hostInstanceType: "mq.m7g.medium",
  deploymentMode: "CLUSTER_MULTI_AZ",
  autoMinorVersionUpgrade: true,
  logs: { general: true },
  users: [],
});
