// An account is most at risk on its first day.

import { every, oneOf, rule } from "@temelj/policy";

/** GuardDuty is switched on in accounts that join the organization. */
export const guarddutyEnrolsNewAccounts = rule("guardduty-enrols-new-accounts", {
  title: { en: "Threat detection covers new accounts", cnr: "Otkrivanje prijetnji obuhvata nove naloge" },
  severity: "medium",
  on: "aws:guardduty/organizationConfiguration:OrganizationConfiguration",
  why: "Threat detection has to be remembered for each account, and once it is not.",
  attack: "A test account is made on Friday and broken into on Saturday; nobody had switched anything on.",
  fix: 'set autoEnableOrganizationMembers: "ALL"',
  sources: ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html"],
  check: (organization) => every(organization, ["autoEnableOrganizationMembers"], oneOf(["ALL", "NEW"])),
});
