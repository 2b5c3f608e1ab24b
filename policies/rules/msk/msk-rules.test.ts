import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { mskEncryptsInTransit } from "./msk-encrypts-in-transit.ts";
import { mskIsNotPublic } from "./msk-is-not-public.ts";
import { mskRecordsBrokerLogs } from "./msk-records-broker-logs.ts";
import { mskRequiresAuth } from "./msk-requires-auth.ts";

const { unknown } = wireMarks;

const mskCluster = {
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
};

judgesChanges(mskEncryptsInTransit, "aws:msk/cluster:Cluster", mskCluster, [
  ["TLS", {}, "pass"],
  ["not said", { encryptionInfo: undefined }, "pass"],
  ["TLS or not", { encryptionInfo: { encryptionInTransit: { clientBroker: "TLS_PLAINTEXT" } } }, "fail"],
  ["not between brokers", { encryptionInfo: { encryptionInTransit: { inCluster: false } } }, "fail"],
  ["not known", { encryptionInfo: { encryptionInTransit: { clientBroker: unknown } } }, "unknown"],
]);

judgesChanges(mskRequiresAuth, "aws:msk/cluster:Cluster", mskCluster, [
  ["IAM", {}, "pass"],
  ["passwords", { clientAuthentication: { sasl: { iam: undefined, scram: true } } }, "pass"],
  ["anybody too", { clientAuthentication: { unauthenticated: true } }, "fail"],
  ["nothing said", { clientAuthentication: undefined }, "fail"],
  ["not known", { clientAuthentication: { sasl: { iam: unknown } } }, "unknown"],
]);

judgesChanges(mskIsNotPublic, "aws:msk/cluster:Cluster", mskCluster, [
  ["not said", {}, "pass"],
  ["off", { brokerNodeGroupInfo: { connectivityInfo: { publicAccess: { type: "DISABLED" } } } }, "pass"],
  ["on", { brokerNodeGroupInfo: { connectivityInfo: { publicAccess: { type: "SERVICE_PROVIDED_EIPS" } } } }, "fail"],
  ["not known", { brokerNodeGroupInfo: { connectivityInfo: { publicAccess: { type: unknown } } } }, "unknown"],
]);

judgesChanges(mskRecordsBrokerLogs, "aws:msk/cluster:Cluster", mskCluster, [
  ["CloudWatch", {}, "pass"],
  ["a bucket", { loggingInfo: { brokerLogs: { cloudwatchLogs: undefined, s3: { enabled: true } } } }, "pass"],
  ["switched off", { loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: false } } } }, "fail"],
  ["not said", { loggingInfo: undefined }, "fail"],
  ["not known", { loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: unknown } } } }, "unknown"],
]);
