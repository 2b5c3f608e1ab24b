// What a framework's file looks like.

import { fieldRules } from "@temelj/yaml";
import { z } from "zod";

/** A text with the issue code that it stands for. */
function text(code: string, pattern: RegExp, allowed: string): z.ZodString {
  const schema = z.string().regex(pattern);
  fieldRules.add(schema, { code, allowed });
  return schema;
}

const words = (allowed: string): z.ZodString => text("FRAMEWORK_TEXT_INVALID", /\S/, allowed);
const ruleId = text("FRAMEWORK_RULE_INVALID", /^[a-z][a-z0-9-]*$/, "a rule's id");

const control = z.strictObject({
  id: text("FRAMEWORK_CONTROL_INVALID", /^\S(?:.{0,38}\S)?$/, "the id of the control in its framework"),
  title: words("our own title"),
  rules: z.array(ruleId).default([]),
  design: z.array(z.strictObject({ component: words("a component's class"), how: words("what it does") })).default([]),
  manual: z.array(z.strictObject({ who: words("a role"), what: words("what it does") })).default([]),
});

export const frameworkSchema = z.strictObject({
  id: text("FRAMEWORK_ID_INVALID", /^[a-z][a-z0-9.-]*$/, "lower-case letters, digits, dots and hyphens"),
  title: z.strictObject({ en: words("an English title"), cnr: words("a Montenegrin title") }),
  version: words("the edition"),
  source: text("FRAMEWORK_SOURCE_INVALID", /^https:\/\/\S+$/, "an https address"),
  asOf: text("FRAMEWORK_DATE_INVALID", /^\d{4}-\d{2}-\d{2}$/, "a day, such as 2026-11-23"),
  omitted: words("what is left out, and why").optional(),
  controls: z.array(control).min(1),
});
