// The form of organizational-units.yaml and platform-accounts.yaml.

import { z } from "zod";

import { fieldRules } from "@temelj/yaml";

import { code, text } from "./field-schemas.ts";
import { sizes } from "./tenant.ts";

const guardrails = z.array(code("Code of a guardrail of guardrails.yaml.")).default([]);

export const organizationalUnitsSchema = z
  .strictObject({
    rootGuardrails: guardrails.describe("Guardrails of every account but the management account. Default: none."),
    units: z
      .array(
        z.strictObject({
          code: code("Short name of the unit. Never changes."),
          name: text("As the AWS console shows it.", 128),
          parent: code("Code of the unit above. Default: the root.").optional(),
          guardrails: guardrails.describe(
            "Guardrails of this unit, by code; they bind all units and accounts below. At most 9. Default: none.",
          ),
        }),
      )
      .describe("Organizational units: folders of accounts that are governed alike. In any order."),
  })
  .describe("Organizational units and which guardrails bind them.");

export const platformAccountsSchema = z
  .strictObject({
    accounts: z
      .array(
        z.strictObject({
          code: code("Short name of the account. Never changes."),
          name: text("As the AWS console shows it: ASCII letters, at most 50 characters.", 50),
          unit: code("Code of its organizational unit."),
          purpose: text("What it is for, in one sentence."),
          network: z
            .strictObject({
              segment: code("Network segment that it is in."),
              size: z
                .enum(sizes)
                .default("medium")
                .describe("How many addresses it gets: small, medium or large. Default: medium.")
                .register(fieldRules, { code: "ESTATE_SIZE_UNKNOWN" }),
            })
            .optional()
            .describe("A network of its own, for what all tenants use. Default: none."),
        }),
      )
      .describe("Accounts of the platform itself. Tenants' accounts follow from their files."),
  })
  .describe("Accounts of the platform itself.");
