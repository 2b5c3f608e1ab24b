// Brokers have had holes that were used within days.

import { equals, every, rule } from "@temelj/policy";

/** A broker installs minor versions by itself. */
export const mqBrokerTakesMinorVersions = rule("mq-broker-takes-minor-versions", {
  title: { en: "Broker takes minor versions automatically", cnr: "Posrednik sam prima manje verzije" },
  severity: "low",
  on: "aws:mq/broker:Broker",
  why: "Known holes stay open until somebody remembers the upgrade.",
  attack: "A hole in the broker is published; yours is taken over the same week.",
  fix: "set autoMinorVersionUpgrade: true",
  sources: ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html"],
  check: (broker) => every(broker, ["autoMinorVersionUpgrade"], equals(true)),
});
