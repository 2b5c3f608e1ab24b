// Which conditions leave a permission narrower than it looks without them.

import { holdsWithoutKey, type PolicyCondition } from "./condition.ts";
import { unknownText } from "./policy-text.ts";
import type { PolicyStatement } from "./statement.ts";

/**
 * Keys that say how, when or by which way a request comes, not who asks or for what. A thief with stolen keys meets
 * them without effort: a condition on these alone bounds nothing.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const circumstances: ReadonlySet<string> = new Set([
  "aws:currenttime",
  "aws:epochtime",
  "aws:referer",
  "aws:requestedregion",
  "aws:securetransport",
  "aws:tokenissuetime",
  "aws:useragent",
  "aws:viaawsservice",
]);

/**
 * Whether a statement has a condition that bounds what it allows, or whom: one that is no mere circumstance, compares
 * with something narrower than everything, and does not hold when its key is absent. One that only leaves something out
 * (`StringNotEquals`) bounds nothing. A value that is not known yet is taken as narrow.
 */
export function isLimited({ conditions }: PolicyStatement): boolean {
  return conditions.some((condition) => limits(condition));
}

function limits(condition: PolicyCondition): boolean {
  const { key, values } = condition;
  if (circumstances.has(key) || condition.comparison.toLowerCase() === "null") return false;
  if (key === "aws:multifactorauthpresent") return isSecondFactor(condition);
  if (condition.negated) return false;
  if (holdsWithoutKey(condition) && !isOfResource(key)) return false;
  return values.every((value) => value === unknownText || !isEverything(value));
}

/** Access keys without a session have no such key at all: `IfExists` and `not false` let them in. */
function isSecondFactor({ ifExists, negated, comparison, values }: PolicyCondition): boolean {
  if (ifExists || negated || comparison.toLowerCase() !== "bool") return false;
  return values.every((value) => value === unknownText || value.toLowerCase() === "true");
}

/** What a service sets for each of its own actions is absent only where it does not apply. */
function isOfResource(key: string): boolean {
  return !key.startsWith("aws:") || key.startsWith("aws:resource");
}

function isEverything(value: string): boolean {
  return /^\*+$/.test(value) || value === "0.0.0.0/0" || value === "::/0";
}
