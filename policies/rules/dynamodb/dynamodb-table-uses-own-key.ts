// Who may read the table is decided twice when the key has a policy of its own.

import { allOf, equals, every, present, rule } from "@temelj/policy";

/** A table is encrypted with a customer managed key. AWS's own key encrypts every other. */
export const dynamodbTableUsesOwnKey = rule("dynamodb-table-uses-own-key", {
  title: { en: "Table is encrypted with a key of its own", cnr: "Tabela je šifrovana vlastitim ključem" },
  severity: "low",
  on: "aws:dynamodb/table:Table",
  why: "With AWS's own key every reader of the table can decrypt it; nobody can take the key away in an emergency.",
  attack: "A role with too many rights on tables reads them all; a key of its own would have stopped it.",
  fix: "set serverSideEncryption: { enabled: true, kmsKeyArn }",
  sources: ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html"],
  check: (table) =>
    allOf(
      () => every(table, ["serverSideEncryption.kmsKeyArn"], present),
      () => every(table, ["serverSideEncryption.enabled"], equals(true)),
    ),
});
