// What is checked everywhere must be checked in new accounts too.

import { anyOf, equals, every, rule } from "@temelj/policy";

/** Security Hub is switched on in accounts that join the organization, by itself or by central policies. */
export const securityhubEnrolsNewAccounts = rule("securityhub-enrols-new-accounts", {
  title: { en: "Security Hub covers new accounts", cnr: "Security Hub obuhvata nove naloge" },
  severity: "medium",
  on: "aws:securityhub/organizationConfiguration:OrganizationConfiguration",
  why: "Mistakes in new accounts are not looked for until somebody thinks of it.",
  attack: "A supplier gets a new account and opens a database to the internet; no check runs there yet.",
  fix: 'set autoEnable: true, or organizationConfiguration.configurationType: "CENTRAL"',
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/accounts-orgs-auto-enable.html"],
  check: (organization) =>
    anyOf(
      () => every(organization, ["organizationConfiguration.configurationType"], equals("CENTRAL")),
      () => every(organization, ["autoEnable"], equals(true)),
    ),
});
