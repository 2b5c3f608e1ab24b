// Who may do what: permission sets, the groups that have them and where, and the delivery pipeline.

/**
 * Where a group has its permission sets: every member account, the platform's, all tenants', one kind of tenants', or
 * `each-tenant`: one such group for each tenant that has accounts of its own, there and nowhere else.
 */
export const groupScopes = [
  "organization",
  "platform",
  "tenants",
  "ministries",
  "municipalities",
  "each-tenant",
] as const;

export type GroupScope = (typeof groupScopes)[number];

/** Access to the estate. */
export interface IdentityIntent {
  readonly permissionSets: readonly PermissionSet[];
  readonly groups: readonly Group[];
  readonly ci: DeliveryIdentity;
}

/** What someone may do in an account. */
export interface PermissionSet {
  readonly code: string;
  readonly description: string;
  /** Policies of AWS's own, by name or path and name. */
  readonly managedPolicies: readonly string[];
  /** Hours until one has to sign in again. */
  readonly sessionHours: number;
}

/** People who have the same rights. */
export interface Group {
  readonly code: string;
  readonly name: string;
  /** Codes of permission sets. */
  readonly permissionSets: readonly string[];
  readonly scope: GroupScope;
}

/** Whose tokens the delivery role accepts. */
export interface DeliveryIdentity {
  /** https address of the issuer. */
  readonly issuer: string;
  readonly audience: string;
  /** Subject of the pipeline's tokens. */
  readonly subjectPattern: string;
}
