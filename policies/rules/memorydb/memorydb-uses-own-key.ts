// Who holds the key decides who reads.

import { every, present, rule } from "@temelj/policy";

/** In-memory database is encrypted with a customer managed key. */
export const memorydbUsesOwnKey = rule("memorydb-uses-own-key", {
  title: { en: "In-memory database has a key of its own", cnr: "Baza u memoriji ima sopstveni ključ" },
  severity: "low",
  on: "aws:memorydb/cluster:Cluster",
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set kmsKeyArn to a key of your own",
  sources: ["https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html"],
  check: (it) => every(it, ["kmsKeyArn"], present),
});
