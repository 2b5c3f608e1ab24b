// Decides the names of a tenant's roles, by which the platform protects them.

import { issue, IssueError, type Issue } from "@temelj/kernel";

/** What a tenant's access may be told, as far as decisions go. */
export interface TenantAccessChoices {
  /**
   * Whose roles these are: lower-case letters, digits and hyphens. Tenants that share an account have one each.
   * @example "kotor"
   */
  readonly tenant: string;
  /** @example "aws" */
  readonly partition: string;
  /**
   * Beginning of the names of roles and policies that tenants can't touch.
   * @default "temelj-"
   */
  readonly platformPrefix?: string;
  /** Hours that a session of the deploy role lasts at most, 1 to 12. @default 1 */
  readonly sessionHours?: number;
}

/** Every decision about a tenant's access. */
export interface TenantAccessPlan {
  readonly partition: string;
  readonly platformPrefix: string;
  readonly deployRoleName: string;
  readonly auditorRoleName: string;
  readonly boundaryName: string;
  readonly sessionSeconds: number;
}

const longestRoleName = 64;

/** The plan of a tenant's access, or an {@link IssueError} with every issue. */
export function planTenantAccess(choices: TenantAccessChoices): TenantAccessPlan {
  const { tenant, partition, platformPrefix = "temelj-", sessionHours = 1 } = choices;
  const plan = {
    partition,
    platformPrefix,
    deployRoleName: `${platformPrefix}${tenant}-deploy`,
    auditorRoleName: `${platformPrefix}${tenant}-auditor`,
    boundaryName: `${platformPrefix}${tenant}-boundary`,
    sessionSeconds: sessionHours * 3600,
  };
  const issues: Issue[] = [];
  if (!/^[a-z][a-z0-9-]*$/.test(tenant) || plan.auditorRoleName.length > longestRoleName) {
    const most = longestRoleName - platformPrefix.length - "-auditor".length;
    const allowed = `lower-case letters, digits and hyphens, starting with a letter, at most ${most}`;
    issues.push(issue("IDENTITY_TENANT_INVALID", `the tenant is "${tenant}"`, { allowed }));
  }
  if (!/^[a-z][a-z0-9-]{0,19}-$/.test(platformPrefix)) {
    const allowed = "lower-case letters, digits and hyphens, ending in a hyphen, at most 21";
    const details = { allowed, fix: 'use "temelj-"' };
    issues.push(issue("IDENTITY_PREFIX_INVALID", `platformPrefix is "${platformPrefix}"`, details));
  }
  if (!Number.isInteger(sessionHours) || sessionHours < 1 || sessionHours > 12) {
    const details = { allowed: "a whole number of hours, 1 to 12", fix: "use 1" };
    issues.push(issue("IDENTITY_SESSION_INVALID", `sessionHours of the deploy role is ${sessionHours}`, details));
  }
  if (issues.length > 0) throw new IssueError(issues);
  return plan;
}
