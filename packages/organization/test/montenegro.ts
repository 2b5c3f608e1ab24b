// A small organization that is known to be good; tests break it in one place.

import type { OrganizationChoices } from "../src/organization-choices.ts";

/** Two levels of units, three accounts, two guardrails. */
export const montenegro: OrganizationChoices = {
  managementAccountId: "111111111111",
  partition: "aws",
  units: [
    { code: "municipalities", name: "Municipalities", parent: "tenants", guardrails: ["keep-trail"] },
    { code: "tenants", name: "Tenants", guardrails: ["stay"] },
    { code: "platform", name: "Platform", guardrails: [] },
  ],
  accounts: [
    { code: "log-archive", email: "aws+log-archive@gov-me.example", unit: "platform" },
    { code: "kotor-production", name: "Kotor", email: "aws+kotor-production@gov-me.example", unit: "municipalities" },
    { code: "bar-production", name: "Bar", email: "aws+bar-production@gov-me.example", unit: "municipalities" },
  ],
  guardrails: [
    {
      code: "stay",
      description: "No account leaves the organization.",
      statements: [{ Sid: "Stay", Effect: "Deny", Action: "organizations:LeaveOrganization", Resource: "*" }],
    },
    {
      code: "keep-trail",
      description: "Nobody changes the organization's trail.",
      statements: [
        {
          Effect: "Deny",
          Action: ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail"],
          Resource: "arn:${partition}:cloudtrail:*:${managementAccountId}:trail/*",
          Condition: { StringNotEquals: { "aws:PrincipalTag/team": "${aws:username}" } },
        },
      ],
    },
  ],
};
