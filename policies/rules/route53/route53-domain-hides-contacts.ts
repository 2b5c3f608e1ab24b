// Who manages the name is the first person an attacker writes to.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** The public register hides every contact of a domain. Without a word it does. */
export const route53DomainHidesContacts = rule("route53-domain-hides-contacts", {
  title: { en: "Registered domain hides its contacts", cnr: "Registrovani domen krije svoje kontakte" },
  severity: "low",
  on: ["aws:route53domains/registeredDomain:RegisteredDomain", "aws:route53domains/domain:Domain"],
  why: "With the names and telephones of administrators a fraud by mail or telephone begins.",
  attack: "The administrator's name and phone number are in the public register, ready for a false call.",
  fix: "set adminPrivacy, billingPrivacy, registrantPrivacy and techPrivacy to true",
  sources: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-privacy-protection.html"],
  check: (domain) =>
    every(domain, ["adminPrivacy", "billingPrivacy", "registrantPrivacy", "techPrivacy"], orAbsent(equals(true))),
});
