// With bills alone in common, no guardrail binds anybody.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** The organization has all features, not billing only. That is also the provider's default. */
export const organizationsOrganizationHasAllFeatures = rule("organizations-organization-has-all-features", {
  title: { en: "Organization has all features", cnr: "Organizacija ima sve mogućnosti" },
  severity: "high",
  on: "aws:organizations/organization:Organization",
  why: "Without all features there are no service control policies, no organization trail and no central security services.",
  attack:
    "Whoever takes over one account does there what they like; headquarters pays the bill and can neither see nor forbid anything.",
  fix: 'set featureSet: "ALL"',
  sources: ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html"],
  check: (organization) => every(organization, ["featureSet"], orAbsent(equals("ALL"))),
});
