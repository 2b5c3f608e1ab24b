// Who holds the key decides who reads.

import { every, present, rule } from "@temelj/policy";

/** Warehouse is encrypted with a customer managed key. */
export const redshiftUsesOwnKey = rule("redshift-uses-own-key", {
  title: { en: "Warehouse has a key of its own", cnr: "Skladište ima sopstveni ključ" },
  severity: "low",
  on: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/namespace:Namespace"],
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set kmsKeyId to a key of your own",
  sources: ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html"],
  check: (it) => every(it, ["kmsKeyId"], present),
});
