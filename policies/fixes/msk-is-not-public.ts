import * as aws from "@pulumi/aws";

new aws.msk.Cluster("exchange", {
  clusterName: "exchange",
  kafkaVersion: "3.9.x",
  numberOfBrokerNodes: 3,
  brokerNodeGroupInfo: {
    instanceType: "kafka.m7g.large",
    clientSubnets: ["subnet-0a1b2c3d4e5f60718"],
    securityGroups: ["sg-0a1b2c3d4e5f60718"],
  },
  encryptionInfo: {
    encryptionAtRestKmsKeyArn: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
    encryptionInTransit: { clientBroker: "TLS", inCluster: true },
  },
  clientAuthentication: { sasl: { iam: true }, unauthenticated: false },
  loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: true, logGroup: "exchange" } } },
});
