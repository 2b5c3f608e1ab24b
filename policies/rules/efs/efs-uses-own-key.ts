// Who holds the key decides who reads.

import { every, present, rule } from "@temelj/policy";

/** File system is encrypted with a customer managed key. */
export const efsUsesOwnKey = rule("efs-uses-own-key", {
  title: { en: "File system has a key of its own", cnr: "Sistem datoteka ima sopstveni ključ" },
  severity: "low",
  on: "aws:efs/fileSystem:FileSystem",
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set kmsKeyId to a key of your own",
  sources: ["https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html"],
  check: (it) => every(it, ["kmsKeyId"], present),
});
