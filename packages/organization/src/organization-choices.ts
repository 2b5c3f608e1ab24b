// What an organization is told, as plain data: its decisions need no cloud.

/** What an organization may be told. */
export interface OrganizationChoices {
  /** Organizational units, in any order. */
  readonly units: readonly UnitChoice[];
  readonly accounts: readonly AccountChoice[];
  readonly guardrails: readonly GuardrailChoice[];
  /**
   * Guardrails of the whole organization, by code. They bind every member account, the management account never.
   * @default none
   */
  readonly rootGuardrails?: readonly string[];
  /** 12 digits of the account that the organization belongs to. @example "111111111111" */
  readonly managementAccountId: string;
  /** Stands for `${partition}` in guardrails. @example "aws" */
  readonly partition: string;
  /**
   * Services that may work across accounts, by service principal.
   * @default access-analyzer, account, cloudtrail, config, guardduty, iam, ram, securityhub, sso
   */
  readonly trustedServices?: readonly string[];
  /**
   * Which account administers a service for the whole organization.
   * @default none: the management account does
   * @example [{ service: "cloudtrail.amazonaws.com", account: "log-archive" }]
   */
  readonly delegatedAdministrators?: readonly DelegationChoice[];
  /**
   * Kinds of policy that can be attached.
   * @default RESOURCE_CONTROL_POLICY, SERVICE_CONTROL_POLICY, TAG_POLICY
   */
  readonly policyTypes?: readonly string[];
  /**
   * Administrator role that AWS creates in every new account for the management account. It can't be changed later.
   * @default "temelj-deploy"
   */
  readonly accountRoleName?: string;
  /**
   * How many accounts are created at the same time, 1 to 5. AWS throttles account creation; an account's lane depends
   * on its code alone.
   * @default 1
   */
  readonly creationLanes?: number;
  /**
   * Root users of member accounts have no credentials; their few privileged tasks are done from the management
   * account, for a short time.
   * @default true
   */
  readonly centralRoot?: boolean;
  /** Refuses to delete the organization and its accounts. @default true */
  readonly protect?: boolean;
}

/** An organizational unit. */
export interface UnitChoice {
  /** Lower-case letters, digits and hyphens. Never changes. */
  readonly code: string;
  /** As the console shows it, at most 128 characters. */
  readonly name: string;
  /** Code of the unit above. @default the root */
  readonly parent?: string | undefined;
  /** Codes of the guardrails attached to it, at most 9. They bind the units and accounts below as well. */
  readonly guardrails: readonly string[];
}

/** A member account. */
export interface AccountChoice {
  /** Lower-case letters, digits and hyphens. Never changes. */
  readonly code: string;
  /**
   * As the console shows it: 1 to 50 characters. AWS takes ASCII only, so marks are left out: Niksic, Djurdjevic.
   * @default the code, which never changes
   */
  readonly name?: string;
  /** Address of the account's root user, of no other AWS account, 6 to 64 characters. */
  readonly email: string;
  /** Code of its organizational unit. */
  readonly unit: string;
}

/** A service control policy: what nobody in an account may do, whatever their own rights. */
export interface GuardrailChoice {
  /** Lower-case letters, digits and hyphens. Never changes. */
  readonly code: string;
  /** At most 512 characters. */
  readonly description: string;
  /**
   * IAM statements without a principal. `${partition}` and `${managementAccountId}` stand for the estate's own.
   * @example [{ Effect: "Deny", Action: "organizations:LeaveOrganization", Resource: "*" }]
   */
  readonly statements: readonly object[];
}

/** Which account administers a service. */
export interface DelegationChoice {
  /** Service principal. @example "cloudtrail.amazonaws.com" */
  readonly service: string;
  /** Code of a member account. */
  readonly account: string;
}
