// The name of a security policy says from when its ciphers are.

import { every, rule, text } from "@temelj/policy";

/** A server's security policy is at least as new as a month (parameter). Not said, the provider takes the one of 2018. */
export const transferServerUsesModernCiphers = rule("transfer-server-uses-modern-ciphers", {
  title: { en: "File server uses modern ciphers", cnr: "Server datoteka koristi savremene šifre" },
  severity: "medium",
  on: "aws:transfer/server:Server",
  why: "Old policies accept hashes and key exchanges that are no longer safe.",
  attack: "Somebody on the way makes both sides agree on the oldest cipher, and records files to break them later.",
  fix: 'set securityPolicyName: "TransferSecurityPolicy-2025-03"',
  sources: ["https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html"],
  parameters: { since: "2024-01" as string },
  check: (server, { config }) =>
    every(
      server,
      ["securityPolicyName"],
      text(`a policy from ${config.since} or later`, (name) => {
        const month = /-(\d{4}-\d{2})$/.exec(name)?.[1];
        return month !== undefined && month >= config.since && !name.includes("-Experimental-");
      }),
    ),
});
