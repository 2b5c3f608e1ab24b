// "All actions of the service" includes those that come next year.

import { hasUnknown, knownTexts, type Answer, type PolicyStatement } from "@temelj/iam";
import { rule } from "@temelj/policy";

import { allowsNothing, identityPolicyTypes } from "../../reading/identity-policies.ts";

/** No identity policy allows all actions of a service. */
export const iamPolicyAllowsNoWholeService = rule("iam-policy-allows-no-whole-service", {
  title: { en: "Policy allows no whole service", cnr: "Polisa ne dozvoljava cijelu uslugu" },
  severity: "low",
  on: identityPolicyTypes,
  why: "With s3:* comes the right to delete buckets and to make them public, which nobody meant to give.",
  attack:
    "A program that only had to read files is broken into. Its permissions also let the attacker delete the bucket or open it to everybody.",
  fix: "name the actions that are needed; whole groups such as s3:Get* will do",
  controls: ["security-hub:IAM.21"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-21"],
  check: (resource, context) =>
    allowsNothing(resource, context, allowsWholeService, (path) => ({
      message: `${path} allows every action of a service`,
    })),
});

function allowsWholeService({ actions: { inverted, items } }: PolicyStatement): Answer {
  if (inverted) return "no";
  if (knownTexts(items).some((action) => /^(?:\*+|[\w*-]+:\*+)$/.test(action))) return "yes";
  return hasUnknown(items) ? "unknown" : "no";
}
