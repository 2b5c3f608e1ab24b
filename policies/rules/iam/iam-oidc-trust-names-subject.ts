// A token of an identity provider proves who signed it; the subject says for whom.

import {
  hasUnknown,
  knownTexts,
  principalsOfKind,
  someAnswer,
  touchesActions,
  type Answer,
  type PolicyStatement,
} from "@temelj/iam";
import { allOf, fail, notApplicable, pass, rule, unknown, type Verdict } from "@temelj/policy";

import { documentIn, statementPath } from "../../reading/policy-documents.ts";

/** A role that trusts an OIDC provider ties the token's subject; with AWS's built-in providers, the audience. */
export const iamOidcTrustNamesSubject = rule("iam-oidc-trust-names-subject", {
  title: { en: "OIDC trust names its subject", cnr: "OIDC povjerenje imenuje subjekt" },
  severity: "critical",
  on: "aws:iam/role:Role",
  why: "Without a subject every repository, workload or user of the provider can become the role, strangers' too.",
  attack:
    "A stranger writes a build job in a repository of their own at the same provider, asks for this role, and deploys to your account.",
  fix: 'add a condition on "<issuer>:sub", such as "repo:organization/repository:*"',
  sources: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html",
  ],
  check({ assumeRolePolicy }) {
    const document = documentIn(assumeRolePolicy, "assumeRolePolicy");
    const trusts = (document?.statements ?? []).filter(isOidcTrust);
    if (document === undefined || trusts.length === 0) return notApplicable("the role trusts no OIDC provider");
    return allOf(
      ...trusts.map((statement) => (): Verdict => {
        const path = statementPath(document, statement, "assumeRolePolicy");
        const issuers = issuersOf(statement);
        const open = issuers.find((issuer) => namesSubject(statement, issuer) === "no");
        if (open !== undefined) return fail({ message: `${path} accepts any subject of ${open}`, path });
        return issuers.every((issuer) => namesSubject(statement, issuer) === "yes") ? pass() : unknown(path);
      }),
    );
  },
});

/** Providers of whole populations, which AWS knows by themselves: there the application is what counts. */
const builtIn = /^(?:cognito-identity\.amazonaws\.com|accounts\.google\.com|www\.amazon\.com|graph\.facebook\.com)$/;

function isOidcTrust(statement: PolicyStatement): boolean {
  if (statement.effect !== "Allow" || touchesActions(statement, "sts:AssumeRoleWithWebIdentity") !== "yes")
    return false;
  return issuersOf(statement).length > 0;
}

function issuersOf(statement: PolicyStatement): readonly string[] {
  return principalsOfKind(statement, "Federated").flatMap((principal) => {
    const [, issuer] = /:oidc-provider\/(.+)$/.exec(principal) ?? [];
    return issuer ?? (builtIn.test(principal) ? [principal] : []);
  });
}

function namesSubject({ conditions }: PolicyStatement, issuer: string): Answer {
  const claims = builtIn.test(issuer) ? ["sub", "aud", "oaud", "app_id", "id"] : ["sub"];
  const start = issuer.toLowerCase();
  const ties = conditions.filter(
    ({ key, negated, ifExists, quantifier, comparison }) =>
      isClaimOf(key, start, claims) &&
      !negated &&
      !ifExists &&
      quantifier !== "ForAllValues" &&
      /^String/i.test(comparison),
  );
  const answers = ties.map(({ comparison, values }): Answer => {
    const exact = !/^StringLike$/i.test(comparison);
    const isParticular = issuer === gitHub ? isParticularRepository : isParticularSubject;
    if ((!exact || issuer === gitHub) && !knownTexts(values).every(isParticular)) return "no";
    return hasUnknown(values) ? "unknown" : "yes";
  });
  return someAnswer(answers);
}

/** A claim of the issuer; where the key names a part of it (`…/organization:sub`), nobody else has that either. */
function isClaimOf(key: string, issuer: string, claims: readonly string[]): boolean {
  return (
    (key.startsWith(`${issuer}:`) || key.startsWith(`${issuer}/`)) && claims.some((one) => key.endsWith(`:${one}`))
  );
}

/** The issuer for which anybody on GitHub gets tokens: only an owner's name, in the first claim, tells them apart. */
const gitHub = "token.actions.githubusercontent.com";

/**
 * Whether a subject of GitHub begins with whose repository it is. Also of an exact comparison: one with a wildcard
 * matches nobody, which its author did not mean, and what begins with another claim (`workflow:`) anybody may copy.
 */
function isParticularRepository(subject: string): boolean {
  return /^(?:repo|repository|job_workflow_ref):[^:/*?]+\/.|^(?:repository_owner|organization|enterprise):[^:*?]+(?:$|:)/.test(
    subject,
  );
}

/** A pattern is particular when its fixed beginning closes a name: `repo:org/*` does, `repo:org*` and `repo:*` don't. */
function isParticularSubject(pattern: string): boolean {
  const [fixed = ""] = pattern.split(/[*?]/, 1);
  if (fixed === pattern) return pattern !== "";
  const inside = fixed.replace(/^system:serviceaccount:|^[^:]*:/, "");
  return fixed.includes(":") && /[^:/][:/]/.test(inside);
}
