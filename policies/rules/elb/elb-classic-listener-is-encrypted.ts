// The older load balancers carry the same passwords as the new ones.

import { every, rule, text } from "@temelj/policy";

/** Every listener of a classic load balancer speaks HTTPS or SSL with clients. */
export const elbClassicListenerIsEncrypted = rule("elb-classic-listener-is-encrypted", {
  title: { en: "Classic listener is encrypted", cnr: "Klasični slušač je šifrovan" },
  severity: "medium",
  on: "aws:elb/loadBalancer:LoadBalancer",
  why: "A classic listener with HTTP or TCP can't redirect: all that it takes travels in the open.",
  attack: "Whoever shares the visitor's network reads the sign-in.",
  fix: 'set lbProtocol: "https" or "ssl" with sslCertificateId, or move to an application load balancer',
  controls: ["security-hub:ELB.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-3"],
  check: (balancer) =>
    every(
      balancer,
      ["listeners.lbProtocol"],
      text("https or ssl", (protocol) => /^(?:https|ssl)$/i.test(protocol)),
    ),
});
