// Who connected and was refused is in the brokers' logs.

import { anyOf, equals, every, rule } from "@temelj/policy";

/** Broker logs go to CloudWatch Logs, Firehose or S3. */
export const mskRecordsBrokerLogs = rule("msk-records-broker-logs", {
  title: { en: "Kafka cluster writes broker logs", cnr: "Kafka klaster vodi zapise brokera" },
  severity: "medium",
  on: "aws:msk/cluster:Cluster",
  why: "Attacks on the exchange leave no trace.",
  attack: "Failed sign-ins by the thousand go unnoticed, until one works.",
  fix: "set loggingInfo: { brokerLogs: { cloudwatchLogs: { enabled: true, logGroup } } }",
  sources: ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html"],
  check: (cluster) =>
    anyOf(
      () => every(cluster, ["loggingInfo.brokerLogs.cloudwatchLogs.enabled"], equals(true)),
      () => every(cluster, ["loggingInfo.brokerLogs.s3.enabled"], equals(true)),
      () => every(cluster, ["loggingInfo.brokerLogs.firehose.enabled"], equals(true)),
    ),
});
