import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { mqBrokerIsNotPublic } from "./mq-broker-is-not-public.ts";
import { mqBrokerRecordsLogs } from "./mq-broker-records-logs.ts";
import { mqBrokerTakesMinorVersions } from "./mq-broker-takes-minor-versions.ts";

const { unknown } = wireMarks;

const mqBroker = {
  brokerName: "exchange",
  engineType: "ActiveMQ",
  engineVersion: "5.18",
  hostInstanceType: "mq.m5.large",
  deploymentMode: "ACTIVE_STANDBY_MULTI_AZ",
  publiclyAccessible: false,
  autoMinorVersionUpgrade: true,
  logs: { general: true, audit: true },
};

judgesChanges(mqBrokerIsNotPublic, "aws:mq/broker:Broker", mqBroker, [
  ["private", {}, "pass"],
  ["not said", { publiclyAccessible: undefined }, "pass"],
  ["public", { publiclyAccessible: true }, "fail"],
  ["not known", { publiclyAccessible: unknown }, "unknown"],
]);

judgesChanges(mqBrokerTakesMinorVersions, "aws:mq/broker:Broker", mqBroker, [
  ["as it should be", {}, "pass"],
  ["as text", { autoMinorVersionUpgrade: "true" }, "pass"],
  ["switched off", { autoMinorVersionUpgrade: false }, "fail"],
  ["not said", { autoMinorVersionUpgrade: undefined }, "fail"],
  ["not known", { autoMinorVersionUpgrade: unknown }, "unknown"],
]);

judgesChanges(mqBrokerRecordsLogs, "aws:mq/broker:Broker", mqBroker, [
  ["as it should be", {}, "pass"],
  ["as text", { logs: { general: "true" } }, "pass"],
  ["switched off", { logs: { general: false } }, "fail"],
  ["not said", { logs: { general: undefined } }, "fail"],
  ["not known", { logs: { general: unknown } }, "unknown"],
  ["no audit", { logs: { audit: undefined } }, "fail"],
  ["an engine without audit logs", { engineType: "RabbitMQ", logs: { audit: undefined } }, "pass"],
]);
