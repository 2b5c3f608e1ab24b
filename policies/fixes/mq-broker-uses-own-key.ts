import * as aws from "@pulumi/aws";

new aws.mq.Broker("exchange", {
  brokerName: "exchange",
  engineType: "ActiveMQ",
  engineVersion: "5.18",
  hostInstanceType: "mq.m5.large",
  users: [{ username: "exchange", password: "from-a-secret-store" }],
  encryptionOptions: {
    useAwsOwnedKey: false,
    kmsKeyId: "arn:aws:kms:eu-central-1:111111111111:key/1b2c3d4e-0000-4000-8000-000000000001",
  },
});
