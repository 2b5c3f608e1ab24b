// A guardrail of a kind that is switched off holds nobody.

import { fail, listed, pass, rule } from "@temelj/policy";

/** Service control policies are switched on. */
export const organizationsOrganizationEnablesControlPolicies = rule(
  "organizations-organization-enables-control-policies",
  {
    title: { en: "Organization enables service control policies", cnr: "Organizacija uključuje SCP polise" },
    severity: "high",
    on: "aws:organizations/organization:Organization",
    why: "Only a service control policy binds an account's own administrators.",
    attack:
      "An attacker with an account's administrator switches off its logs and backups. No rule from above can forbid it.",
    fix: 'add "SERVICE_CONTROL_POLICY" to enabledPolicyTypes',
    sources: ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html"],
    check({ enabledPolicyTypes }) {
      if (listed(enabledPolicyTypes).includes("SERVICE_CONTROL_POLICY")) return pass();
      return fail({ path: "enabledPolicyTypes", given: enabledPolicyTypes, allowed: "with SERVICE_CONTROL_POLICY" });
    },
  },
);
