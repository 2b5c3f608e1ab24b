// Who holds the key decides who reads.

import { every, present, rule } from "@temelj/policy";

/** Kafka cluster is encrypted with a customer managed key. */
export const mskUsesOwnKey = rule("msk-uses-own-key", {
  title: { en: "Kafka cluster has a key of its own", cnr: "Kafka klaster ima sopstveni ključ" },
  severity: "low",
  on: "aws:msk/cluster:Cluster",
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set encryptionInfo.encryptionAtRestKmsKeyArn to a key of your own",
  sources: ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html"],
  check: (it) => every(it, ["encryptionInfo.encryptionAtRestKmsKeyArn"], present),
});
