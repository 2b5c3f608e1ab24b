// The form of guardrails.yaml: service control policies.

import { z } from "zod";
import { fieldRules } from "@temelj/yaml";

import { code, localizedText, text } from "./field-schemas.ts";

const words = (description: string): z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>> =>
  z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe(description);

const conditionValue = z.union([z.string(), z.number(), z.boolean()]);

const statement = z.strictObject({
  Sid: z
    .string()
    .regex(/^[A-Za-z0-9]{1,64}$/)
    .optional()
    .describe("Name of the statement: letters and digits.")
    .register(fieldRules, { code: "ESTATE_STATEMENT_INVALID", allowed: "letters and digits" }),
  Effect: z
    .enum(["Deny", "Allow"])
    .describe("A guardrail denies; Allow only narrows what AWS allows by itself.")
    .register(fieldRules, { code: "ESTATE_STATEMENT_INVALID" }),
  Action: words("Actions that it is about, such as organizations:LeaveOrganization."),
  NotAction: words("It is about all actions but these."),
  Resource: words("Resources that it is about; usually all of them."),
  NotResource: words("It is about all resources but these."),
  Condition: z
    .record(z.string(), z.record(z.string(), z.union([conditionValue, z.array(conditionValue)])))
    .optional()
    .describe("When it applies: operator, then key, then value."),
});

export const guardrailsSchema = z
  .strictObject({
    guardrails: z
      .array(
        z.strictObject({
          code: code("Short name of the guardrail. Never changes."),
          title: localizedText("What it ensures, in a few words."),
          description: text("Why it is there. At most 512 characters.", 512),
          statements: z
            .array(statement)
            .min(1)
            .describe(
              "IAM statements without a principal. ${partition}, ${managementAccountId}, ${homeRegion} and ${backupRegion} stand for the estate's own.",
            )
            .register(fieldRules, { code: "ESTATE_STATEMENT_INVALID", allowed: "at least one statement" }),
        }),
      )
      .describe("Service control policies, in any order."),
  })
  .describe("Guardrails: what nobody in an account may do, whatever their own rights.");
