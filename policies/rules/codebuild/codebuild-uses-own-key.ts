// Who holds the key decides who reads.

import { every, present, rule } from "@temelj/policy";

/** Build is encrypted with a customer managed key. */
export const codebuildUsesOwnKey = rule("codebuild-uses-own-key", {
  title: { en: "Build has a key of its own", cnr: "Izgradnja ima sopstveni ključ" },
  severity: "low",
  on: "aws:codebuild/project:Project",
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set encryptionKey to a key of your own",
  sources: ["https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html"],
  check: (it) => every(it, ["encryptionKey"], present),
});
