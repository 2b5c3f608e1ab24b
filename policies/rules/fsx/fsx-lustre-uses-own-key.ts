// Who holds the key decides who reads.

import { every, present, rule } from "@temelj/policy";

/** Fast file system is encrypted with a customer managed key. */
export const fsxLustreUsesOwnKey = rule("fsx-lustre-uses-own-key", {
  title: { en: "Fast file system has a key of its own", cnr: "Brzi sistem datoteka ima sopstveni ključ" },
  severity: "low",
  on: "aws:fsx/lustreFileSystem:LustreFileSystem",
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set kmsKeyId to a key of your own",
  sources: ["https://docs.aws.amazon.com/fsx/latest/LustreGuide/encryption-at-rest.html"],
  check: (it) => every(it, ["kmsKeyId"], present),
});
