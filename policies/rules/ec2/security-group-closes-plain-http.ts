// What citizens send should not need luck to arrive unread.

import { rule } from "@temelj/policy";

import { inWords, ingressTypes, isForEverybody, noBadRule } from "../../reading/security-group-rules.ts";

/** No rule of a security group opens port 80 to everybody. A listener that only redirects is the good exception. */
export const securityGroupClosesPlainHttp = rule("security-group-closes-plain-http", {
  title: { en: "Security group keeps plain HTTP closed", cnr: "Sigurnosna grupa drži HTTP zatvorenim" },
  severity: "low",
  on: ingressTypes,
  why: "Behind an open port 80 something answers without encryption, at least for the first request.",
  attack:
    "Somebody in the café's network answers the first request instead, and keeps the visitor off the encrypted page.",
  fix: "open port 443 only; let a distribution or a load balancer redirect",
  sources: ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html"],
  check: (resource, { resource: { type } }) =>
    noBadRule(
      resource,
      type,
      "ingress",
      (read) => ["tcp", "all"].includes(read.protocol) && read.from <= 80 && read.to >= 80 && isForEverybody(read),
      (read) => ({ message: inWords(read, "lets * reach"), allowed: "port 443" }),
    ),
});
