// Which conditions tie a statement to somebody in particular.

import { holdsWithoutKey, type PolicyCondition } from "./condition.ts";
import type { Answer } from "./answer.ts";
import { unknownText, type PolicyText } from "./policy-text.ts";

/**
 * Keys whose value nobody else can choose. A key that says how a request comes (TLS, MFA, a referer, an external id)
 * is not among them: anybody can satisfy it.
 *
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
const identifyingKeys: ReadonlySet<string> = new Set([
  "aws:ec2instancesourcevpc",
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:sourceaccount",
  "aws:sourcearn",
  "aws:sourceip",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:sourceowner",
  "aws:sourcevpc",
  "aws:sourcevpcarn",
  "aws:sourcevpce",
  "aws:userid",
  "aws:vpceaccount",
  "aws:vpceorgid",
  "aws:vpceorgpaths",
  "aws:vpcsourceip",
  "ec2:sourceinstancearn",
  "kms:calleraccount",
  "lambda:sourcefunctionarn",
  "s3:dataaccesspointaccount",
  "s3:dataaccesspointarn",
]);

/** Keys that only AWS itself, or somebody inside a network, can make true. */
const identifyingFlags: ReadonlySet<string> = new Set([
  "aws:principalisawsservice",
  "elasticfilesystem:accessedviamounttarget",
]);

/** Comparisons with a value; `Null` only asks whether there is one. */
const comparesValue = /^(?:StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress)$/i;

/** Every request has these, so `IfExists` takes nothing away. */
const alwaysPresent: ReadonlySet<string> = new Set(["aws:sourceip"]);

/**
 * Whether a condition lets only requests through that come from somebody in particular. `required` holds the keys that
 * another condition (`Null: false`) demands to be there.
 */
export function tiesToSomebody(condition: PolicyCondition, required: ReadonlySet<string>): Answer {
  const { key, negated, values } = condition;
  if (negated || mayBeAbsent(condition, required)) return "no";
  if (condition.comparison.toLowerCase() === "bool") {
    return identifyingFlags.has(key) ? allOf(values, (value) => value.toLowerCase() === "true") : "no";
  }
  if (!identifyingKeys.has(key) || !comparesValue.test(condition.comparison)) return "no";
  return allOf(values, (value) => isParticular(condition, value));
}

/** Whether a denial's condition spares only somebody in particular: all others are refused. */
export function sparesSomebody(condition: PolicyCondition): Answer {
  const { key, negated, values } = condition;
  if (!negated || !identifyingKeys.has(key)) return "no";
  return allOf(values, (value) => isParticular(condition, value));
}

/** The keys that must be present, by `Null: { key: "false" }`. */
export function requiredKeys(conditions: readonly PolicyCondition[]): ReadonlySet<string> {
  const keys = conditions
    .filter(({ comparison, values }) => comparison.toLowerCase() === "null" && values.every((v) => v === "false"))
    .map(({ key }) => key);
  return new Set(keys);
}

function mayBeAbsent(condition: PolicyCondition, required: ReadonlySet<string>): boolean {
  return holdsWithoutKey(condition) && !alwaysPresent.has(condition.key) && !required.has(condition.key);
}

function allOf(values: readonly PolicyText[], holds: (value: string) => boolean): Answer {
  if (values.length === 0) return "yes"; // No value is ever matched.
  if (values.some((value) => value !== unknownText && !holds(value))) return "no";
  return values.includes(unknownText) ? "unknown" : "yes";
}

function isParticular({ comparison, key }: PolicyCondition, value: string): boolean {
  // A variable of the request can be anything; one of the resource is the owner's own.
  if (/\$\{(?!aws:Resource(?:Account|OrgID|OrgPaths)\})/i.test(value)) return false;
  if (key === "aws:sourceip" || key === "aws:vpcsourceip") return isNarrowRange(value);
  if (/^StringEquals/i.test(comparison)) return true; // Its values have no wildcards.
  if (/^arn:/i.test(value)) return isParticularArn(value);
  const fixed = value.replaceAll(/\$\{[^}]*\}/g, "x");
  // Ids of the organization, of paths in it, of a role's sessions begin with what cannot be chosen.
  if (/^(?:o-[a-z0-9]{10,}\/|AROA[A-Z0-9]{10,}:)/.test(fixed)) return true;
  return fixed !== "" && !/[*?]/.test(fixed);
}

/** An ARN of one account, or without wildcards (a bucket's has no account, but its name is one of a kind). */
function isParticularArn(value: string): boolean {
  return /^arn:[^:]*:[^:]*:[^:]*:\d{12}:/.test(value) || !/[*?]/.test(value);
}

/** AWS calls very broad ranges public, such as 0.0.0.0/1; here that is shorter than /8, in IPv6 than /16. */
function isNarrowRange(value: string): boolean {
  const [address = "", length] = value.split("/");
  if (/[*?]/.test(value)) return false;
  if (length === undefined) return address !== "0.0.0.0" && address !== "::";
  return Number(length) >= (address.includes(":") ? 16 : 8);
}
