// Who holds the key decides who reads.

import { every, present, rule } from "@temelj/policy";

/** Search domain is encrypted with a customer managed key. */
export const opensearchUsesOwnKey = rule("opensearch-uses-own-key", {
  title: { en: "Search domain has a key of its own", cnr: "Domen za pretragu ima sopstveni ključ" },
  severity: "low",
  on: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set encryptAtRest.kmsKeyId to a key of your own",
  sources: ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html"],
  check: (it) => every(it, ["encryptAtRest.kmsKeyId"], present),
});
