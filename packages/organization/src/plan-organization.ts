// Decides an organization: its tree, accounts and guardrails; all mistakes come back together.

import { compareText, issue, IssueError, suggest, type Issue } from "@temelj/kernel";

import { plannedAccounts, type PlannedAccount } from "./plan-accounts.ts";
import { plannedDelegations, type PlannedDelegation } from "./plan-delegations.ts";
import { plannedGuardrails, type PlannedAttachment, type PlannedGuardrail } from "./plan-guardrails.ts";
import { plannedUnits, type PlannedUnit } from "./plan-units.ts";
import type { OrganizationChoices } from "./organization-choices.ts";

/** Every decision about an organization. */
export interface OrganizationPlan {
  /** Parents before their children. */
  readonly units: readonly PlannedUnit[];
  /** By code, so that the same data gives the same chain of creation. */
  readonly accounts: readonly PlannedAccount[];
  readonly guardrails: readonly PlannedGuardrail[];
  readonly attachments: readonly PlannedAttachment[];
  readonly trustedServices: readonly string[];
  readonly delegations: readonly PlannedDelegation[];
  readonly policyTypes: readonly string[];
  readonly accountRoleName: string;
  readonly centralRoot: boolean;
  readonly protect: boolean;
}

/** Services that this library's rooms need across accounts. */
const defaultTrustedServices = [
  "access-analyzer.amazonaws.com",
  "account.amazonaws.com",
  "cloudtrail.amazonaws.com",
  "config.amazonaws.com",
  "guardduty.amazonaws.com",
  "iam.amazonaws.com",
  "ram.amazonaws.com",
  "securityhub.amazonaws.com",
  "sso.amazonaws.com",
];
const defaultPolicyTypes = ["RESOURCE_CONTROL_POLICY", "SERVICE_CONTROL_POLICY", "TAG_POLICY"];
/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnablePolicyType.html, as of @pulumi/aws 7.48 */
const knownPolicyTypes = [
  "AISERVICES_OPT_OUT_POLICY",
  "BACKUP_POLICY",
  "BEDROCK_POLICY",
  "CHATBOT_POLICY",
  "DECLARATIVE_POLICY_EC2",
  "INSPECTOR_POLICY",
  "RESOURCE_CONTROL_POLICY",
  "S3_POLICY",
  "SECURITYHUB_POLICY",
  "SERVICE_CONTROL_POLICY",
  "TAG_POLICY",
  "UPGRADE_ROLLOUT_POLICY",
];
const codePattern = /^[a-z][a-z0-9-]*$/;
const servicePattern = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(amazonaws\.com|aws\.internal)$/;

/** The plan of an organization, or an {@link IssueError} with every issue. */
export function planOrganization(choices: OrganizationChoices): OrganizationPlan {
  const issues: Issue[] = [...managementIssues(choices.managementAccountId), ...codeIssues(choices)];
  const trustedServices = [...(choices.trustedServices ?? defaultTrustedServices)].toSorted(compareText);
  const policyTypes = [...(choices.policyTypes ?? defaultPolicyTypes)].toSorted(compareText);
  const centralRoot = choices.centralRoot ?? true;
  issues.push(...serviceIssues(trustedServices, centralRoot), ...policyTypeIssues(policyTypes, choices));
  const plan: OrganizationPlan = {
    units: plannedUnits(choices.units, issues),
    accounts: plannedAccounts(choices, issues),
    ...plannedGuardrails(choices, issues),
    trustedServices,
    delegations: plannedDelegations(choices, trustedServices, issues),
    policyTypes,
    accountRoleName: choices.accountRoleName ?? "temelj-deploy",
    centralRoot,
    protect: choices.protect ?? true,
  };
  if (issues.length > 0) throw new IssueError(issues);
  return plan;
}

function managementIssues(given: string): Issue[] {
  if (/^\d{12}$/.test(given)) return [];
  const details = { allowed: "12 digits", fix: "take the account number from the console's account menu" };
  return [issue("ORGANIZATION_MANAGEMENT_ACCOUNT_INVALID", `managementAccountId is "${given}"`, details)];
}

function codeIssues({ units, accounts, guardrails }: OrganizationChoices): Issue[] {
  const kinds = { unit: units, account: accounts, guardrail: guardrails };
  return Object.entries(kinds).flatMap(([kind, items]) => {
    const codes = items.map(({ code }) => code);
    return codes.flatMap((code, position) => {
      const found: Issue[] = [];
      if (!codePattern.test(code)) {
        const allowed = "lower-case letters, digits and hyphens, starting with a letter";
        found.push(issue("ORGANIZATION_CODE_INVALID", `the code of ${article(kind)} is "${code}"`, { allowed }));
      }
      if (codes.indexOf(code) !== position) {
        const fix = `give each ${kind} a code of its own`;
        found.push(issue("ORGANIZATION_CODE_REPEATED", `two ${kind}s have the code "${code}"`, { fix }));
      }
      return found;
    });
  });
}

function article(kind: string): string {
  return /^[aeiou]/.test(kind) && kind !== "unit" ? `an ${kind}` : `a ${kind}`;
}

function serviceIssues(services: readonly string[], centralRoot: boolean): Issue[] {
  const issues = services
    .filter((service) => !servicePattern.test(service))
    .map((service) => {
      const near = suggest(service, defaultTrustedServices);
      return issue("ORGANIZATION_SERVICE_INVALID", `a trusted service is "${service}"`, {
        allowed: "a service principal, such as cloudtrail.amazonaws.com",
        ...(near === undefined ? {} : { fix: `use "${near}"` }),
      });
    });
  if (centralRoot && !services.includes("iam.amazonaws.com")) {
    issues.push(
      issue("ORGANIZATION_SERVICE_UNTRUSTED", "root access is to be central, but iam.amazonaws.com is not trusted", {
        fix: "add iam.amazonaws.com to trustedServices, or set centralRoot: false",
      }),
    );
  }
  return issues;
}

function policyTypeIssues(types: readonly string[], { guardrails }: OrganizationChoices): Issue[] {
  const issues = types
    .filter((type) => !knownPolicyTypes.includes(type))
    .map((type) => {
      const near = suggest(type, knownPolicyTypes);
      return issue("ORGANIZATION_POLICY_TYPE_UNKNOWN", `a policy type is "${type}"`, {
        allowed: knownPolicyTypes.join(", "),
        ...(near === undefined ? {} : { fix: `use "${near}"` }),
      });
    });
  if (guardrails.length > 0 && !types.includes("SERVICE_CONTROL_POLICY")) {
    const message = `there are guardrails, but policyTypes is ${types.join(", ")}`;
    issues.push(issue("ORGANIZATION_POLICY_TYPE_MISSING", message, { fix: "add SERVICE_CONTROL_POLICY" }));
  }
  return issues;
}
