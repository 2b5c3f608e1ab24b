// Who signed in to the broker is in its log.

import { equals, every, rule, type Verdict } from "@temelj/policy";

/** General logs of a broker are on, and audit logs where the engine has them (ActiveMQ). */
export const mqBrokerRecordsLogs = rule("mq-broker-records-logs", {
  title: { en: "Broker writes its logs", cnr: "Posrednik vodi zapise" },
  severity: "medium",
  on: "aws:mq/broker:Broker",
  why: "Misuse of the broker leaves no trace.",
  attack: "Somebody signs in with a stolen password and reads messages for months.",
  fix: "set logs: { general: true, audit: true }",
  sources: ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html"],
  check(broker): Verdict {
    const activeMq = /^activemq$/i.test(broker.engineType ?? "");
    return every(broker, activeMq ? ["logs.general", "logs.audit"] : ["logs.general"], equals(true));
  },
});
