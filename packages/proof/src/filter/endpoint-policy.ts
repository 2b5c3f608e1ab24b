// Whom the policy of a private endpoint lets through: its own organization, or anyone with any credentials.

import {
  coversEverybody,
  coversEveryResource,
  knownTexts,
  readPolicyDocument,
  tiesToSomebody,
  type PolicyCondition,
  type PolicyDocument,
  type PolicyStatement,
} from "@temelj/iam";

/** What a policy comes to. */
export interface PolicyAdmission {
  /** "own": principals and resources of one organization; "principals": its principals, with anyone's resources. */
  readonly admits: "own" | "principals" | "anyone" | "unknown";
  /** In words. */
  readonly said: string;
}

const principalKeys = new Set([
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:principalaccount",
  "aws:principalarn",
]);
const resourceKeys = new Set(["aws:resourceorgid", "aws:resourceorgpaths", "aws:resourceaccount"]);

/** Reads a policy. An endpoint without one lets everything pass. */
export function policyAdmission(policy: string | undefined): PolicyAdmission {
  if (policy === undefined)
    return { admits: "anyone", said: "has no policy: it lets anyone's credentials and resources pass" };
  const reading = readPolicyDocument(policy);
  if (reading.kind !== "document") return { admits: "unknown", said: "has a policy that is not understood" };
  return admissionOf(reading.document);
}

/** What statements about everything allow decides; what is only about something named is an exception. */
function admissionOf({ statements }: PolicyDocument): PolicyAdmission {
  const allowed = statements.filter(({ effect }) => effect !== "Deny").filter((statement) => !isOfServices(statement));
  const denied = statements.filter(({ effect }) => effect === "Deny");
  const broad = allowed.filter((statement) => coversEveryResource(statement) !== "no" && isBroad(statement));
  const exceptions = allowed.filter((statement) => !broad.includes(statement));
  const beyond = exceptions.length === 0 ? "" : `, and by exception ${exceptions.map(nameOf).join(", ")}`;
  const ties = broad.map((statement) => ({
    principals: isTied(statement, principalKeys) || takesBack(denied, principalKeys),
    resources: isTied(statement, resourceKeys) || takesBack(denied, resourceKeys),
  }));
  if (ties.some(({ principals }) => !principals))
    return { admits: "anyone", said: `lets anyone's credentials pass${beyond}` };
  if (ties.some(({ resources }) => !resources)) {
    return { admits: "principals", said: `own organization's principals only, with anyone's resources${beyond}` };
  }
  return { admits: "own", said: `own organization's principals and resources only${beyond}` };
}

/** A service's every action, or every action there is: not a few that are named. */
function isBroad({ actions }: PolicyStatement): boolean {
  return actions.inverted || knownTexts(actions.items).some((action) => /^(?:[a-z0-9-]+:)?\*$/i.test(action));
}

/** Said of AWS's own services acting as themselves. */
function isOfServices({ conditions }: PolicyStatement): boolean {
  return conditions.some(
    ({ key, comparison, ifExists, values }) =>
      key === "aws:principalisawsservice" &&
      comparison.toLowerCase() === "bool" &&
      !ifExists &&
      values.every((value) => value === "true"),
  );
}

function isTied(statement: PolicyStatement, keys: ReadonlySet<string>): boolean {
  if (keys === principalKeys && coversEverybody(statement) === "no") return true;
  return statement.conditions.some((condition) => keys.has(condition.key) && names(condition));
}

/** A resource's organization is as hard to choose as a principal's: the same comparisons tie to it. */
function names(condition: PolicyCondition): boolean {
  const asPrincipal = { ...condition, key: condition.key.replace("aws:resource", "aws:principal") };
  return tiesToSomebody(asPrincipal, new Set()) === "yes";
}

/** Whether a denial refuses all but somebody in particular. */
function takesBack(denied: readonly PolicyStatement[], keys: ReadonlySet<string>): boolean {
  return denied.some(
    (statement) =>
      coversEverybody(statement) === "yes" &&
      coversEveryResource(statement) === "yes" &&
      isBroad(statement) &&
      statement.conditions.some(({ key, negated, values }) => keys.has(key) && negated && values.length > 0) &&
      statement.conditions.every(
        ({ key, negated }) => (keys.has(key) && negated) || key === "aws:principalisawsservice",
      ),
  );
}

function nameOf({ sid, actions }: PolicyStatement): string {
  return sid ?? knownTexts(actions.items).join(" ");
}
