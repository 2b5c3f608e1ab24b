// Encryption that falls back to a broken protocol only looks like encryption.

import { every, notApplicable, oneOf, rule } from "@temelj/policy";

import { listenerProtocol } from "../../reading/load-balancers.ts";

/** Security policies that refuse all below TLS 1.2. As of November 2026. */
const modern: readonly string[] = [
  "ELBSecurityPolicy-TLS13-1-3-2021-06",
  "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-3-RFC9151-FIPS-2023-07",
  "ELBSecurityPolicy-TLS13-1-2-2021-06",
  "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06",
  "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
  "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-RFC9151-FIPS-2023-07",
  "ELBSecurityPolicy-TLS13-1-2-RFC9151-INTEROP4-FIPS-2023-07",
  "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
  "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
  "ELBSecurityPolicy-FS-1-2-2019-08",
  "ELBSecurityPolicy-FS-1-2-Res-2019-08",
  "ELBSecurityPolicy-FS-1-2-Res-2020-10",
  "ELBSecurityPolicy-TLS-1-2-2017-01",
  "ELBSecurityPolicy-TLS-1-2-Ext-2018-06",
];

/** A listener with HTTPS or TLS has a security policy that begins at TLS 1.2. */
export const elbListenerUsesModernTls = rule("elb-listener-uses-modern-tls", {
  title: { en: "Listener speaks TLS 1.2 or newer", cnr: "Slušač govori TLS 1.2 ili noviji" },
  severity: "medium",
  on: "aws:lb/listener:Listener",
  why: "TLS 1.0 and 1.1 have known weaknesses. Without sslPolicy AWS takes one from 2016 that accepts both.",
  attack: "A browser is talked down to an old TLS that can be broken, and its sign-in is read.",
  fix: 'set sslPolicy: "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"',
  controls: ["security-hub:ELB.17"],
  sources: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-17",
  ],
  parameters: { policies: modern },
  check(listener, { config }) {
    if (!["HTTPS", "TLS"].includes(listenerProtocol(listener))) return notApplicable("the listener ends no TLS");
    return every(listener, ["sslPolicy"], oneOf(config.policies), {
      allowed: "a security policy that begins at TLS 1.2",
    });
  },
});
