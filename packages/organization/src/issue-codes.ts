// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  ORGANIZATION_ACCOUNT_NAME_INVALID: {
    title: "An account has a name that AWS refuses",
    why: "AWS takes 1 to 50 ASCII characters.",
    fix: "Leave the name out, so that the account is called by its code, or write it without marks.",
  },
  ORGANIZATION_CODE_INVALID: {
    title: "A code of a unit, account or guardrail is not usable",
    why: "Codes are part of names and of the stack's state, which identify the resource for ever.",
    fix: "Choose lower-case letters, digits and hyphens, starting with a letter.",
  },
  ORGANIZATION_CODE_REPEATED: {
    title: "Two units, accounts or guardrails have the same code",
    why: "Each must be a resource of its own.",
    fix: "Give each its own code; the older one keeps its.",
  },
  ORGANIZATION_DELEGATE_ELSEWHERE: {
    title: "A service is administered from an account that it cannot be",
    why: "The management account administers every service already, and cannot be delegated to.",
    fix: "Name a member account, or remove the delegation.",
  },
  ORGANIZATION_DELEGATE_REPEATED: {
    title: "A service is delegated to the same account twice",
    why: "One of them would be refused by AWS.",
    fix: "Remove one.",
  },
  ORGANIZATION_DELEGATE_UNKNOWN: {
    title: "A service is delegated to an account that does not exist",
    why: "The account's code is misspelt, or it has been removed.",
    fix: "Use the code of a member account.",
  },
  ORGANIZATION_EMAIL_INVALID: {
    title: "An account has no usable e-mail address",
    why: "AWS sends the root user's mail there; 6 to 64 characters.",
    fix: "Correct the pattern of account addresses in estate.yaml, or the address.",
  },
  ORGANIZATION_EMAIL_REPEATED: {
    title: "Two accounts have the same e-mail address",
    why: "An address belongs to one AWS account only, for ever.",
    fix: "Make the pattern of account addresses contain {account}.",
  },
  ORGANIZATION_GUARDRAILS_TOO_MANY: {
    title: "Too many guardrails are attached in one place",
    why: "AWS attaches at most ten service control policies to the root, a unit or an account; one of them is its own.",
    fix: "Join guardrails, or attach some of them at a unit above.",
  },
  ORGANIZATION_GUARDRAIL_DESCRIPTION_TOO_LONG: {
    title: "A guardrail is described at too great length",
    why: "AWS keeps 512 characters.",
    fix: "Shorten the description.",
  },
  ORGANIZATION_GUARDRAIL_INVALID: {
    title: "A guardrail is not a service control policy",
    why: "A statement has a principal, no effect, no action, or something else that AWS refuses in such a policy.",
    fix: "Write the statement as the issue says.",
  },
  ORGANIZATION_GUARDRAIL_REPEATED: {
    title: "A guardrail is attached to the same place twice",
    why: "AWS would refuse the second.",
    fix: "Remove one of them.",
  },
  ORGANIZATION_GUARDRAIL_TOO_LARGE: {
    title: "A guardrail is larger than a service control policy may be",
    why: "AWS counts characters of the JSON without spaces.",
    fix: "Split it in two, or shorten its lists with wildcards.",
  },
  ORGANIZATION_GUARDRAIL_UNKNOWN: {
    title: "A guardrail that is attached does not exist",
    why: "Its code is misspelt, or it has been removed from guardrails.yaml.",
    fix: "Use the code of a guardrail, or add it.",
  },
  ORGANIZATION_LANES_INVALID: {
    title: "Accounts cannot be created in so many lanes",
    why: "AWS creates at most five accounts at the same time.",
    fix: "Choose 1 to 5.",
  },
  ORGANIZATION_MANAGEMENT_ACCOUNT_INVALID: {
    title: "The management account is not an account number",
    why: "An account number has 12 digits. As a number YAML would drop leading zeros.",
    fix: "Write the 12 digits in quotes.",
  },
  ORGANIZATION_PLACEHOLDER_UNKNOWN: {
    title: "A guardrail has a placeholder that nothing fills in",
    why: "It would reach AWS as it is, and match nothing.",
    fix: "Use one of those that the issue lists.",
  },
  ORGANIZATION_POLICY_TYPE_MISSING: {
    title: "Guardrails need a policy type that is switched off",
    why: "Service control policies can only be attached when their type is enabled.",
    fix: "Add SERVICE_CONTROL_POLICY to policyTypes.",
  },
  ORGANIZATION_POLICY_TYPE_UNKNOWN: {
    title: "A policy type does not exist",
    why: "AWS Organizations does not know it.",
    fix: "Use one of those that the issue lists.",
  },
  ORGANIZATION_SERVICE_INVALID: {
    title: "A trusted service is not a service principal",
    why: "It must read like cloudtrail.amazonaws.com.",
    fix: "Use the name that the issue suggests.",
  },
  ORGANIZATION_SERVICE_UNTRUSTED: {
    title: "A service is used that the organization does not trust",
    why: "A delegation, or central root access, works only for a trusted service.",
    fix: "Add the service to trustedServices.",
  },
  ORGANIZATION_UNITS_CIRCULAR: {
    title: "Organizational units contain each other",
    why: "None of them would be below the root.",
    fix: "Put one of them below the root.",
  },
  ORGANIZATION_UNITS_TOO_DEEP: {
    title: "Organizational units are nested too deeply",
    why: "AWS allows five levels below the root.",
    fix: "Flatten the tree.",
  },
  ORGANIZATION_UNIT_NAME_INVALID: {
    title: "An organizational unit has a name that AWS refuses",
    why: "1 to 128 characters.",
    fix: "Shorten the name.",
  },
  ORGANIZATION_UNIT_UNKNOWN: {
    title: "An organizational unit does not exist",
    why: "A unit's parent or an account's unit is misspelt.",
    fix: "Use the code of a unit, or add it.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
