// Who holds the key decides who reads.

import { every, present, rule } from "@temelj/policy";

/** Message broker is encrypted with a customer managed key. */
export const mqBrokerUsesOwnKey = rule("mq-broker-uses-own-key", {
  title: { en: "Message broker has a key of its own", cnr: "Posrednik poruka ima sopstveni ključ" },
  severity: "low",
  on: "aws:mq/broker:Broker",
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set encryptionOptions.kmsKeyId to a key of your own",
  sources: ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html"],
  check: (it) => every(it, ["encryptionOptions.kmsKeyId"], present),
});
