// Who holds the key decides who reads.

import { every, present, rule } from "@temelj/policy";

/** Package domain is encrypted with a customer managed key. */
export const codeartifactUsesOwnKey = rule("codeartifact-uses-own-key", {
  title: { en: "Package domain has a key of its own", cnr: "Domen paketa ima sopstveni ključ" },
  severity: "low",
  on: "aws:codeartifact/domain:Domain",
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set encryptionKey to a key of your own",
  sources: ["https://docs.aws.amazon.com/codeartifact/latest/ug/security-encryption.html"],
  check: (it) => every(it, ["encryptionKey"], present),
});
