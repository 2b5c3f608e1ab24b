// The form of identity.yaml: permission sets, groups, the delivery pipeline.

import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

import { code, text } from "./field-schemas.ts";
import { groupScopes } from "./identity-intent.ts";

const permissionSet = z.strictObject({
  code: code("Name of the permission set, as people see it at sign-in. Never changes."),
  description: z
    .string()
    .regex(/^[\u0020-\u007e\u00a1-\u00ff]{1,700}$/)
    .describe("What it is for. In English: AWS takes no č, ć, š, ž or đ here.")
    .register(fieldRules, {
      code: "ESTATE_DESCRIPTION_INVALID",
      allowed: "1 to 700 characters of Latin-1 on one line: no č, ć, š, ž or đ",
      fix: "write it in English",
    }),
  managedPolicies: z
    .array(
      z
        .string()
        .regex(/^(?:[\w+=,.@-]+\/)*[\w+=,.@-]+$/)
        .register(fieldRules, {
          code: "ESTATE_POLICY_INVALID",
          allowed: "a policy of AWS's own: ReadOnlyAccess, or with its path: job-function/Billing",
        }),
    )
    .min(1)
    .describe("Policies of AWS's own, by name, with their path where they have one.")
    .register(fieldRules, { code: "ESTATE_POLICY_INVALID", allowed: "at least one policy of AWS's own" }),
  sessionHours: z
    .int()
    .min(1)
    .max(12)
    .default(4)
    .describe("Hours until one has to sign in again, 1 to 12. Default: 4.")
    .register(fieldRules, { code: "ESTATE_SESSION_INVALID", allowed: "1 to 12 hours", fix: "use 4" }),
});

const group = z.strictObject({
  code: code("Short name of the group. Never changes."),
  name: text("As people see it."),
  permissionSets: z.array(code("Code of a permission set.")).describe("What its members may do, by code."),
  scope: z
    .enum(groupScopes)
    .describe(
      "Where: in every account (organization), the platform's, all tenants', the ministries', the municipalities', or each-tenant: one such group for each tenant with accounts of its own, and only there.",
    )
    .register(fieldRules, { code: "ESTATE_SCOPE_UNKNOWN" }),
});

export const identitySchema = z
  .strictObject({
    permissionSets: z.array(permissionSet).describe("What someone may do in an account."),
    groups: z.array(group).describe("People who have the same rights, and where."),
    ci: z
      .strictObject({
        issuer: z
          .string()
          .regex(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w.~-]+)*$/)
          .describe("Who signs the pipeline's tokens.")
          .register(fieldRules, {
            code: "ESTATE_ISSUER_INVALID",
            allowed: "an https address in lower case, without a port, query or final slash",
            fix: "use https://token.actions.githubusercontent.com for GitHub",
          }),
        audience: text("Whom the tokens are for. Default: sts.amazonaws.com.").default("sts.amazonaws.com"),
        subjectPattern: z
          .string()
          .regex(/^[a-z_]+:[^\s:/*?]+(?:\/[^\s:/*?]+)+:\S+$/)
          .describe("Whose tokens deliver: one repository, and its branch or environment.")
          .register(fieldRules, {
            code: "ESTATE_SUBJECT_INVALID",
            allowed: "<kind>:<owner>/<repository>:<branch, tag or environment>, without * in the repository",
            fix: "name one repository and environment, such as repo:gov-me/estate:environment:production",
          }),
      })
      .describe("The pipeline that deploys the estate."),
  })
  .describe("Who may do what, and where.");
