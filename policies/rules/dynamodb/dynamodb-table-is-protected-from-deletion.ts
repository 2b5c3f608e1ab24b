// Backups of a deleted table take hours to restore.

import { equals, every, rule } from "@temelj/policy";

/** A table is protected from deletion. */
export const dynamodbTableIsProtectedFromDeletion = rule("dynamodb-table-is-protected-from-deletion", {
  title: { en: "Table is protected from deletion", cnr: "Tabela je zaštićena od brisanja" },
  severity: "medium",
  on: "aws:dynamodb/table:Table",
  why: "One wrong command deletes the table with all entries.",
  attack: "A stolen key deletes what is not protected, and the attacker asks for money.",
  fix: "set deletionProtectionEnabled: true",
  controls: ["security-hub:DynamoDB.6"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-6"],
  check: (table) => every(table, ["deletionProtectionEnabled"], equals(true)),
});
