// The form of estate.yaml: what holds for the whole estate.

import { partitions } from "@temelj/facts";
import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

import { code, domain, localizedText } from "./field-schemas.ts";

const region = (description: string): z.ZodString =>
  z
    .string()
    .regex(/^[a-z]{2,4}(?:-[a-z]+)+-\d+$/)
    .describe(description)
    .register(fieldRules, { code: "ESTATE_REGION_UNKNOWN", allowed: "a region's code, such as eu-central-1" });

export const estateSchema = z
  .strictObject({
    code: code("Short name of the estate. Never changes: it is part of tags and names."),
    name: localizedText("The government's name."),
    partition: z
      .enum(partitions)
      .describe("AWS partition: aws, or one of the clouds that are separate from it.")
      .register(fieldRules, { code: "ESTATE_PARTITION_UNKNOWN" }),
    homeRegion: region("Region where everything runs."),
    backupRegion: region("Region where copies are kept. Another one than the home region."),
    domain: domain("Domain of the estate itself. Tenants have their own."),
    languages: z
      .array(
        z
          .enum(["cnr", "en"])
          .register(fieldRules, { code: "ESTATE_LANGUAGE_UNKNOWN", fix: "use cnr for Montenegrin, en for English" }),
      )
      .min(1)
      .describe("Languages that people see, the first one first.")
      .register(fieldRules, { code: "ESTATE_LANGUAGE_UNKNOWN", allowed: "at least one of cnr, en" }),
    managementAccountId: z
      .string()
      .regex(/^\d{12}$/)
      .describe("Account that the organization belongs to: 12 digits in quotes.")
      .register(fieldRules, {
        code: "ESTATE_ACCOUNT_ID_INVALID",
        allowed: "12 digits in quotes",
        fix: 'copy it from the AWS console and put it in quotes, such as "111111111111"',
      }),
    accountEmail: z
      .string()
      .max(254)
      .regex(/^[A-Za-z0-9._%+-]*\{account\}[A-Za-z0-9._%+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/)
      .describe("Pattern of the accounts' e-mail addresses. {account} stands for the account's code.")
      .register(fieldRules, {
        code: "ESTATE_EMAIL_PATTERN_INVALID",
        allowed: "an e-mail address with {account} once before the @, such as aws+{account}@gov-me.example",
        fix: "AWS accepts an address for one account only: put {account} before the @",
      }),
    projects: z
      .string()
      .min(1)
      .optional()
      .describe("Folder with the Pulumi projects, relative to this file. Default: the folder above this one.")
      .register(fieldRules, { code: "ESTATE_PROJECTS_MISSING", allowed: "a folder" }),
  })
  .describe("What holds for the whole estate.");
