// Callers must not be able to fall back to a broken protocol.

import { every, rule, text } from "@temelj/policy";

/** A domain name for APIs begins at TLS 1.2. Every newer policy, named SecurityPolicy_TLS12 or TLS13, does. */
export const apigatewayDomainUsesModernTls = rule("apigateway-domain-uses-modern-tls", {
  title: { en: "API domain speaks TLS 1.2 or newer", cnr: "Domen API-ja govori TLS 1.2 ili noviji" },
  severity: "medium",
  on: ["aws:apigateway/domainName:DomainName", "aws:apigatewayv2/domainName:DomainName"],
  why: "TLS 1.0 has known weaknesses, and a client can be pushed down to it where it is accepted.",
  attack: "An old client is talked down to a version of TLS that can be broken, and its sign-in is read.",
  fix: 'set securityPolicy: "TLS_1_2", or one that begins with SecurityPolicy_TLS13',
  sources: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html",
    "https://docs.aws.amazon.com/apigateway/latest/api/API_DomainName.html",
  ],
  check(domain) {
    const modern = text("TLS_1_2 or newer", (policy) => /^(?:TLS_1_[23]|SecurityPolicy_TLS1[23]_\w+)$/.test(policy));
    if ("domainNameConfiguration" in domain) return every(domain, ["domainNameConfiguration.securityPolicy"], modern);
    return every(domain, ["securityPolicy"], modern);
  },
});
