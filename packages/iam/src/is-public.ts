// Whether a policy lets in people who are nobody in particular, with conditions and denials understood.

import { everyAnswer, someAnswer, type Answer } from "./answer.ts";
import { coversActions, coversEverybody, coversResources } from "./grants.ts";
import type { PolicyDocument } from "./policy-document.ts";
import { knownTexts } from "./policy-text.ts";
import type { PolicyStatement } from "./statement.ts";
import { requiredKeys, sparesSomebody, tiesToSomebody } from "./trusted-source.ts";

/** Whether a statement, taken alone, allows everybody: no principal and no condition ties it to somebody. */
export function isPublic(statement: PolicyStatement): Answer {
  if (statement.effect === "Deny") return "no";
  const everybody = coversEverybody(statement);
  if (everybody === "no") return "no";
  const required = requiredKeys(statement.conditions);
  const tied = someAnswer(statement.conditions.map((condition) => tiesToSomebody(condition, required)));
  if (tied !== "no") return tied === "yes" ? "no" : "unknown";
  return statement.effect === "unknown" ? "unknown" : everybody;
}

/** A statement that is public, or may be. */
export interface PublicStatement {
  readonly statement: PolicyStatement;
  readonly certain: boolean;
}

/**
 * The statements of a document that are public and not taken back by a denial, certain ones first.
 *
 * A denial takes a statement back when it refuses everybody, with the same actions and resources, except somebody in
 * particular (`Deny` with `StringNotEquals` on `aws:PrincipalOrgID`).
 */
export function publicStatements(document: PolicyDocument): readonly PublicStatement[] {
  const found: PublicStatement[] = [];
  for (const statement of document.statements) {
    const answer = isPublic(statement);
    if (answer === "no") continue;
    const takenBack = someAnswer(document.statements.map((other) => takesBack(other, statement)));
    if (takenBack === "yes") continue;
    found.push({ statement, certain: answer === "yes" && takenBack === "no" });
  }
  return found.toSorted((left, right) => Number(right.certain) - Number(left.certain));
}

function takesBack(denial: PolicyStatement, allowed: PolicyStatement): Answer {
  if (denial.effect !== "Deny") return "no";
  return everyAnswer([coversEverybody(denial), ...coverage(denial, allowed), ...conditionsSpareSomebody(denial)]);
}

function coverage(denial: PolicyStatement, allowed: PolicyStatement): readonly Answer[] {
  if (allowed.actions.inverted || allowed.resources?.inverted === true) {
    return [coversActions(denial, "*"), coversResources(denial, "*")];
  }
  return [
    ...knownTexts(allowed.actions.items).map((action) => coversActions(denial, action)),
    ...knownTexts(allowed.resources?.items ?? []).map((resource) => coversResources(denial, resource)),
  ];
}

/** Each condition of the denial may spare somebody in particular only: AWS's own services are that too. */
function conditionsSpareSomebody({ conditions }: PolicyStatement): readonly Answer[] {
  return conditions.map((condition) => {
    const services = condition.key === "aws:principalisawsservice" && condition.values.every((v) => v === "false");
    if (services && condition.comparison.toLowerCase() === "bool") return "yes";
    return sparesSomebody(condition);
  });
}
