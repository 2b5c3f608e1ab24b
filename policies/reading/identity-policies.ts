// The policies that give identities their permissions: managed, inline, of permission sets.

import { coversEveryResource, hasUnknown, knownTexts, type Answer, type PolicyStatement } from "@temelj/iam";
import {
  allOf,
  fail,
  isAbsent,
  listed,
  notApplicable,
  pass,
  plain,
  unknown,
  type FailDetails,
  type PropertiesOf,
  type RuleContext,
  type Verdict,
} from "@temelj/policy";

import { documentIn, statementPath } from "./policy-documents.ts";

/** Where identity policies stand. */
export const identityPolicyTypes = [
  "aws:iam/policy:Policy",
  "aws:iam/rolePolicy:RolePolicy",
  "aws:iam/userPolicy:UserPolicy",
  "aws:iam/groupPolicy:GroupPolicy",
  "aws:iam/role:Role",
  "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy",
] as const;

type IdentityPolicy = PropertiesOf<(typeof identityPolicyTypes)[number]>;

/** Fails with the first statement that allows something bad. A policy that is only a boundary allows nothing. */
export function allowsNothing(
  resource: IdentityPolicy,
  context: RuleContext<unknown>,
  isBad: (statement: PolicyStatement) => Answer,
  describe: (path: string) => FailDetails,
): Verdict {
  if (isOnlyBoundary(context)) return notApplicable("used as a permissions boundary, which grants nothing by itself");
  if ("assumeRolePolicy" in resource || "inlinePolicies" in resource) {
    const inline = listed(resource.inlinePolicies);
    if (inline.length === 0) return notApplicable("the role has no inline policies of its own property");
    const checks = Array.from({ length: inline.length }, (_, index) => (): Verdict => {
      return judgePolicy(inline[index]?.policy, `inlinePolicies[${index}].policy`, isBad, describe);
    });
    return allOf(...checks);
  }
  if ("inlinePolicy" in resource) return judgePolicy(resource.inlinePolicy, "inlinePolicy", isBad, describe);
  return judgePolicy("policy" in resource ? resource.policy : undefined, "policy", isBad, describe);
}

/**
 * Whether the role or user that has the policy has a permissions boundary: that then decides how far it goes, and
 * whether what it makes is bounded too. An ARN that is not known yet is one.
 */
export function isBounded(resource: IdentityPolicy, { referred }: RuleContext<unknown>): boolean {
  const owner =
    "assumeRolePolicy" in resource
      ? resource
      : "role" in resource
        ? referred("aws:iam/role:Role", "role")
        : "user" in resource
          ? referred("aws:iam/user:User", "user")
          : undefined;
  const known = plain(owner);
  return typeof known === "object" && known !== null && "permissionsBoundary" in known
    ? !isAbsent(known.permissionsBoundary)
    : false;
}

/**
 * Whether a statement speaks of all resources of a kind: `*`, all ARNs of the service, or all those whose name begins
 * as one of the kinds does (`role/`, `secret:`), in one account or in all.
 */
export function coversAllOfKind(statement: PolicyStatement, service: string, kinds: readonly string[]): Answer {
  if (coversEveryResource(statement) === "yes") return "yes";
  const { resources } = statement;
  if (resources === undefined || resources.inverted) return "yes";
  const isWide = (arn: string): boolean => {
    const [, , of = "", , , ...rest] = arn.split(":");
    const name = rest.join(":");
    return (of === service || of === "*") && (/^\*+$/.test(name) || kinds.some((kind) => name === `${kind}*`));
  };
  if (knownTexts(resources.items).some(isWide)) return "yes";
  return hasUnknown(resources.items) ? "unknown" : "no";
}

function judgePolicy(
  policy: unknown,
  path: string,
  isBad: (statement: PolicyStatement) => Answer,
  describe: (path: string) => FailDetails,
): Verdict {
  const document = documentIn(policy, path);
  return allOf(
    ...(document?.statements ?? []).map((statement) => (): Verdict => {
      if (document === undefined || statement.effect === "Deny") return pass();
      const answer = isBad(statement);
      if (answer === "no") return pass();
      const where = statementPath(document, statement, path);
      if (answer === "unknown" || statement.effect === "unknown") return unknown(where);
      return fail({ path: where, ...describe(where) });
    }),
  );
}

/** A boundary says what is possible at most; it gives nothing unless it is attached as a policy too. */
function isOnlyBoundary({ resource, related }: RuleContext<unknown>): boolean {
  if (resource.type !== "aws:iam/policy:Policy") return false;
  const bounds =
    related("aws:iam/role:Role", "permissionsBoundary") ?? related("aws:iam/user:User", "permissionsBoundary");
  return bounds !== undefined && attachments.every((type) => related(type, "policyArn") === undefined);
}

const attachments = [
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
  "aws:iam/policyAttachment:PolicyAttachment",
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
  "aws:iam/userPolicyAttachment:UserPolicyAttachment",
] as const;
