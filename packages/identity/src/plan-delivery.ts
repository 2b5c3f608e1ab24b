// Decides which pipeline may deliver: whose tokens, for which repository and branch.

import { issue, IssueError, type Issue } from "@temelj/kernel";

import { managedPolicyIssues } from "./policy-document.ts";

/** What continuous delivery may be told, as far as decisions go. */
export interface DeliveryChoices {
  /** @example "aws" */
  readonly partition: string;
  /** Who signs the pipeline's tokens: an https address. @example "https://token.actions.githubusercontent.com" */
  readonly issuer: string;
  /** Whom the tokens are for. @default "sts.amazonaws.com" */
  readonly audience?: string;
  /**
   * Which pipelines, by the subject of their tokens: one repository each, and its branch, tag or environment. A final
   * `*` is accepted after the beginning of a branch's, tag's or environment's name.
   * @example ["repo:gov-me/estate:environment:production", "repo:gov-me/estate:ref:refs/tags/v*"]
   */
  readonly subjects: readonly string[];
  /** Name of the role. @default "temelj-ci" */
  readonly roleName?: string;
  /**
   * Roles that it may assume in the organization's accounts; `*` stands for part of a name.
   * @default ["temelj-deploy", "temelj-*-deploy"]
   */
  readonly assumableRoles?: readonly string[];
  /** Hours that its sessions last at most, 1 to 12. @default 1 */
  readonly sessionHours?: number;
  /** Policies of AWS's own for the role's own account. @default none */
  readonly managedPolicies?: readonly string[];
  /** Further statements for the role's own account. @default none */
  readonly statements?: readonly object[];
}

/** Every decision about continuous delivery. */
export interface DeliveryPlan {
  readonly partition: string;
  readonly issuer: string;
  /** The issuer as IAM names it: without https://. */
  readonly issuerHost: string;
  readonly audience: string;
  readonly exactSubjects: readonly string[];
  readonly subjectPatterns: readonly string[];
  readonly roleName: string;
  readonly assumableRoles: readonly string[];
  readonly sessionSeconds: number;
  readonly managedPolicies: readonly string[];
  readonly statements: readonly object[];
}

const issuerPattern = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w.~-]+)*)$/;
const roleNamePattern = /^[\w+=,.@-]{1,64}$/;
/** `repo:<owner>/<repository>:<what>` at GitHub, `project_path:<group>/<project>:<what>` at GitLab. */
const subjectPattern = /^[a-z_]+:([^\s:/]+(?:\/[^\s:/]+)+):(\S+)$/;

/** The plan of continuous delivery, or an {@link IssueError} with every issue. */
export function planDelivery(choices: DeliveryChoices): DeliveryPlan {
  const plan: DeliveryPlan = {
    partition: choices.partition,
    issuer: choices.issuer,
    issuerHost: issuerPattern.exec(choices.issuer)?.[1] ?? "",
    audience: choices.audience ?? "sts.amazonaws.com",
    exactSubjects: choices.subjects.filter((subject) => !isPattern(subject)),
    subjectPatterns: choices.subjects.filter(isPattern),
    roleName: choices.roleName ?? "temelj-ci",
    assumableRoles: choices.assumableRoles ?? ["temelj-deploy", "temelj-*-deploy"],
    sessionSeconds: (choices.sessionHours ?? 1) * 3600,
    managedPolicies: choices.managedPolicies ?? [],
    statements: choices.statements ?? [],
  };
  const issues = [
    ...providerIssues(plan),
    ...subjectListIssues(choices.subjects),
    ...roleIssues(plan, choices.sessionHours ?? 1),
    ...managedPolicyIssues("the delivery role", plan.managedPolicies),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  return plan;
}

function isPattern(subject: string): boolean {
  return /[*?]/.test(subject);
}

function providerIssues({ issuer, issuerHost, audience }: DeliveryPlan): Issue[] {
  const issues: Issue[] = [];
  if (issuerHost === "") {
    const allowed = "an https address in lower case, without a port, query or final slash";
    issues.push(issue("IDENTITY_ISSUER_INVALID", `issuer is "${issuer}"`, { allowed }));
  }
  if (audience === "" || isPattern(audience)) {
    const details = { allowed: "one audience, without * and ?", fix: 'use "sts.amazonaws.com"' };
    issues.push(issue("IDENTITY_AUDIENCE_INVALID", `audience is "${audience}"`, details));
  }
  return issues;
}

function subjectListIssues(subjects: readonly string[]): Issue[] {
  if (subjects.length === 0) {
    const fix = 'name a repository and its environment, such as "repo:gov-me/estate:environment:production"';
    return [issue("IDENTITY_SUBJECTS_MISSING", "no pipeline may deliver: subjects is empty", { fix })];
  }
  return subjects.flatMap((subject) => {
    const reason = reasonAgainst(subject);
    if (reason === undefined) return [];
    const allowed = "<kind>:<owner>/<repository>:<branch, tag or environment>";
    return [
      issue("IDENTITY_SUBJECT_TOO_WIDE", `the subject "${subject}" ${reason.what}`, { allowed, fix: reason.fix }),
    ];
  });
}

/** Why tokens of this subject could come from someone who must not deliver. */
function reasonAgainst(subject: string): { readonly what: string; readonly fix: string } | undefined {
  const [, repository, what] = subjectPattern.exec(subject) ?? [];
  if (repository === undefined || what === undefined) {
    return { what: "does not name a repository and what of it", fix: 'add ":environment:production" or a branch' };
  }
  if (isPattern(repository)) return { what: "stands for several repositories", fix: "write one subject a repository" };
  if (what === "pull_request") {
    return { what: "stands for changes that nobody has approved", fix: "deliver from a branch or an environment" };
  }
  if (!isPattern(what)) return undefined;
  const beginning = what.slice(0, -1);
  const named = what.endsWith("*") && !isPattern(beginning) && !/(?:^|:|heads\/|tags\/|refs\/|ref)$/.test(beginning);
  if (named) return undefined;
  return { what: "stands for every branch or environment", fix: "write the beginning of its name before a final *" };
}

function roleIssues({ roleName, assumableRoles }: DeliveryPlan, sessionHours: number): Issue[] {
  const issues: Issue[] = [];
  if (!roleNamePattern.test(roleName)) {
    const allowed = "1 to 64 letters, digits and + = , . @ _ -";
    issues.push(issue("IDENTITY_ROLE_NAME_INVALID", `roleName is "${roleName}"`, { allowed }));
  }
  for (const role of assumableRoles) {
    if (roleNamePattern.test(role.replaceAll("*", "x")) && !/^[*]/.test(role)) continue;
    const fix = "write the beginning of its name before a *";
    issues.push(issue("IDENTITY_ROLE_NAME_INVALID", `an assumable role is "${role}"`, { fix }));
  }
  if (!Number.isInteger(sessionHours) || sessionHours < 1 || sessionHours > 12) {
    const details = { allowed: "a whole number of hours, 1 to 12", fix: "use 1" };
    issues.push(issue("IDENTITY_SESSION_INVALID", `sessionHours of the delivery role is ${sessionHours}`, details));
  }
  return issues;
}
