// Member accounts need no root password that somebody must lock away.

import { fail, listed, pass, rule } from "@temelj/policy";

/** The root users of member accounts are managed centrally: credentials, and sessions for the few root tasks. */
export const iamOrganizationManagesRootUsers = rule("iam-organization-manages-root-users", {
  title: { en: "Root users are managed centrally", cnr: "Root korisnicima se upravlja centralno" },
  severity: "medium",
  on: "aws:iam/organizationsFeatures:OrganizationsFeatures",
  why: "Without it every account has a root user whose password reset goes to a mailbox that somebody may take over.",
  attack:
    "An attacker takes over an old mailbox, has the root password of an account reset to it, and no rule of the organization's roles holds them.",
  fix: 'set enabledFeatures: ["RootCredentialsManagement", "RootSessions"]',
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html"],
  check({ enabledFeatures }) {
    const lacking = ["RootCredentialsManagement", "RootSessions"].filter(
      (feature) => !listed(enabledFeatures).includes(feature),
    );
    if (lacking.length === 0) return pass();
    return fail({ path: "enabledFeatures", message: `enabledFeatures lacks ${lacking.join(" and ")}` });
  },
});
