// Who holds the key decides who reads.

import { every, present, rule } from "@temelj/policy";

/** Time series database is encrypted with a customer managed key. */
export const timestreamUsesOwnKey = rule("timestream-uses-own-key", {
  title: { en: "Time series database has a key of its own", cnr: "Baza vremenskih nizova ima sopstveni ključ" },
  severity: "low",
  on: "aws:timestreamwrite/database:Database",
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set kmsKeyId to a key of your own",
  sources: ["https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html"],
  check: (it) => every(it, ["kmsKeyId"], present),
});
