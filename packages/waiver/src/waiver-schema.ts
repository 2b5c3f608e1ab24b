// What a file of waivers looks like.

import { fieldRules } from "@temelj/yaml";
import { z } from "zod";

/** A text with the issue code that it stands for. */
function text(code: string, pattern: RegExp, allowed: string, description: string): z.ZodString {
  const schema = z.string().regex(pattern).describe(description);
  fieldRules.add(schema, { code, allowed });
  return schema;
}

const urn = /^urn:pulumi:[^\s:]+::[^\s:]+::\S+::\S+$/;

export const waiverFileSchema = z.strictObject({
  waivers: z
    .array(
      z.strictObject({
        rule: text("WAIVER_RULE_INVALID", /^[a-z][a-z0-9-]*$/, "a rule's id", "Id of the rule that is waived."),
        resource: text(
          "WAIVER_RESOURCE_INVALID",
          urn,
          "a URN, urn:pulumi:<stack>::<project>::<type>::<name>; * stands for part of the name or of the stack",
          "URN of the resource, as findings print it.",
        ),
        reason: text(
          "WAIVER_REASON_INVALID",
          /\S.{19,}/s,
          "at least 20 characters",
          "Why the rule need not hold here.",
        ),
        approver: text(
          "WAIVER_APPROVER_INVALID",
          /\S{3,}/,
          "a role",
          "The role that approved it, not a person's name.",
        ),
        ticket: text("WAIVER_TICKET_INVALID", /^\S{2,}$/, "a ticket's id or address", "Where it was discussed."),
        expires: text(
          "WAIVER_EXPIRY_INVALID",
          /^\d{4}-\d{2}-\d{2}$/,
          "a day, such as 2027-03-31",
          "Last day on which it holds.",
        ),
      }),
    )
    .describe("Exceptions, each for one rule."),
});
