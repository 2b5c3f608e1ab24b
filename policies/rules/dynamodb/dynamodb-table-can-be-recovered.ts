// A wrong script can empty a table in a second.

import { equals, every, rule } from "@temelj/policy";

/** A table can be restored to any second of the last days. */
export const dynamodbTableCanBeRecovered = rule("dynamodb-table-can-be-recovered", {
  title: { en: "Table has point-in-time recovery", cnr: "Tabela se može vratiti na trenutak u prošlosti" },
  severity: "medium",
  on: "aws:dynamodb/table:Table",
  why: "Without it the last backup decides how much is lost, if there is one.",
  attack: "A script with a wrong condition deletes a hundred thousand entries; the night's copy already lacks them.",
  fix: "set pointInTimeRecovery: { enabled: true }",
  controls: ["security-hub:DynamoDB.2"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-2"],
  check: (table) => every(table, ["pointInTimeRecovery.enabled"], equals(true)),
});
