// A broker's console on the internet is an invitation.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A broker gets no public address. */
export const mqBrokerIsNotPublic = rule("mq-broker-is-not-public", {
  title: { en: "Message broker has no public address", cnr: "Posrednik poruka nema javnu adresu" },
  severity: "critical",
  on: "aws:mq/broker:Broker",
  why: "Its console and ports are open to everybody who tries passwords.",
  attack: "Known holes of the broker's software are tried on every address of the internet.",
  fix: "set publiclyAccessible: false",
  sources: ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html"],
  check: (broker) => every(broker, ["publiclyAccessible"], orAbsent(equals(false))),
});
