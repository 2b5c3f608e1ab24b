// Who takes the name takes every service under it.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A registered domain can't be moved to another registrar. Without a word it can't. */
export const route53DomainIsLocked = rule("route53-domain-is-locked", {
  title: { en: "Registered domain is locked", cnr: "Registrovani domen je zaključan" },
  severity: "high",
  on: ["aws:route53domains/registeredDomain:RegisteredDomain", "aws:route53domains/domain:Domain"],
  why: "Without the lock somebody who tricks a registrar moves the domain away, and with it web, mail and logins.",
  attack: "Somebody moves the domain to another registrar, and every citizen lands on a copy of the portal.",
  fix: "set transferLock: true, unless the domain's registry has no lock",
  sources: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-lock.html"],
  check: (domain) => every(domain, ["transferLock"], orAbsent(equals(true))),
});
