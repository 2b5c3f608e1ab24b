// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

/** Codes of this room. */
export const issueCodes = {
  IDENTITY_ASSIGNMENT_REPEATED: {
    title: "A group has the same permissions in an account twice",
    why: "The second would be refused.",
    fix: "Remove one of them.",
  },
  IDENTITY_ASSIGNMENT_UNKNOWN: {
    title: "An assignment names something that does not exist",
    why: "Its group, permission set or account is misspelt.",
    fix: "Use the code that the issue suggests, or add it.",
  },
  IDENTITY_AUDIENCE_INVALID: {
    title: "The audience of the pipeline's tokens is too wide",
    why: "With a wildcard, tokens that were made for somebody else would be accepted.",
    fix: "Use sts.amazonaws.com.",
  },
  IDENTITY_CODE_INVALID: {
    title: "A code of a permission set or group is not usable",
    why: "It is the name that people see, and never changes.",
    fix: "Choose lower-case letters, digits and hyphens, within the length that the issue says.",
  },
  IDENTITY_CODE_REPEATED: {
    title: "Two permission sets or groups have the same code",
    why: "Each must be a resource of its own.",
    fix: "Give each its own code.",
  },
  IDENTITY_DESCRIPTION_INVALID: {
    title: "A permission set is described in characters that AWS refuses",
    why: "It takes 1 to 700 characters of Latin-1; č, ć, š, ž and đ are not among them.",
    fix: "Write the description without them.",
  },
  IDENTITY_GROUP_NAME_INVALID: {
    title: "A group's name does not fit",
    why: "The directory takes 1 to 1024 characters.",
    fix: "Shorten it.",
  },
  IDENTITY_ISSUER_INVALID: {
    title: "The issuer of the pipeline's tokens is not an address",
    why: "AWS fetches the issuer's keys from there, over https.",
    fix: "Give the https address without port, query or final slash.",
  },
  IDENTITY_PERMISSIONS_MISSING: {
    title: "A permission set allows nothing",
    why: "Whoever has it could sign in and see nothing.",
    fix: "Give it managed policies or statements.",
  },
  IDENTITY_POLICY_INVALID: {
    title: "A policy's name is not one of AWS's own",
    why: "Policies are given by name, such as ReadOnlyAccess or job-function/Billing.",
    fix: "Correct the name.",
  },
  IDENTITY_POLICY_REPEATED: {
    title: "A policy is given twice",
    why: "The second would be refused.",
    fix: "Remove one of them.",
  },
  IDENTITY_PREFIX_INVALID: {
    title: "The prefix of the platform's names is not usable",
    why: "By it the platform's own roles are kept out of tenants' reach.",
    fix: "Use temelj-.",
  },
  IDENTITY_ROLE_NAME_INVALID: {
    title: "A role has a name that IAM refuses",
    why: "1 to 64 letters, digits and +=,.@-_; a role that may be assumed needs a name that is not only a wildcard.",
    fix: "Correct the name.",
  },
  IDENTITY_SESSION_INVALID: {
    title: "A session's length is not usable",
    why: "Sessions last 1 to 12 whole hours.",
    fix: "Choose the fewest that the work needs.",
  },
  IDENTITY_SUBJECTS_MISSING: {
    title: "No pipeline may deliver",
    why: "Without a subject every repository of the issuer could, so there is no default.",
    fix: "Name the repository and its environment.",
  },
  IDENTITY_SUBJECT_TOO_WIDE: {
    title: "Too many pipelines could deliver",
    why: "The pattern fits repositories or branches that nobody has named.",
    fix: "Name one repository; let a wildcard only end the name of a branch, tag or environment.",
  },
  IDENTITY_TENANT_INVALID: {
    title: "A tenant's code does not fit into role names",
    why: "IAM takes 64 characters.",
    fix: "Shorten the code before anything of it is deployed.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
