// Statements that refuse requests without TLS.

import {
  coversActions,
  coversEverybody,
  everyAnswer,
  hasUnknown,
  type Answer,
  type PolicyStatement,
} from "@temelj/iam";

/** Whether a statement denies everybody these actions, all of them, exactly where a request comes without TLS. */
export function deniesPlainHttp(statement: PolicyStatement, actions: readonly string[]): Answer {
  return everyAnswer([
    statement.effect === "unknown" ? "unknown" : statement.effect === "Deny" ? "yes" : "no",
    coversEverybody(statement),
    ...actions.map((action) => coversActions(statement, action)),
    onlyPlainHttp(statement),
  ]);
}

/** Whether the statement's only condition is that the request has no TLS: with another one it denies less. */
function onlyPlainHttp({ conditions }: PolicyStatement): Answer {
  const [condition, ...others] = conditions;
  if (condition === undefined || others.length > 0) return "no";
  if (condition.key !== "aws:securetransport" || !/^bool$/i.test(condition.comparison)) return "no";
  if (hasUnknown(condition.values)) return "unknown";
  return condition.values.includes("false") ? "yes" : "no";
}
