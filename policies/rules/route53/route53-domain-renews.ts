// A domain that lapses is for sale the next day.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A registered domain renews by itself. Without a word it does. */
export const route53DomainRenews = rule("route53-domain-renews", {
  title: { en: "Registered domain renews by itself", cnr: "Registrovani domen se sam obnavlja" },
  severity: "medium",
  on: ["aws:route53domains/registeredDomain:RegisteredDomain", "aws:route53domains/domain:Domain"],
  why: "After a forgotten renewal somebody else buys the name, and citizens keep sending him their data.",
  attack: "The domain runs out on a holiday; a stranger buys it and receives all mail.",
  fix: "set autoRenew: true",
  sources: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-renew.html"],
  check: (domain) => every(domain, ["autoRenew"], orAbsent(equals(true))),
});
