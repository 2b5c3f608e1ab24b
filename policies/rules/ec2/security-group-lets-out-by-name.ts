// Malware calls home; a server rarely needs to call everybody.

import { rule } from "@temelj/policy";

import { egressTypes, inWords, isForEverybody, noBadRule } from "../../reading/security-group-rules.ts";

/** No rule, in any spelling, lets every protocol and port out to everywhere. */
export const securityGroupLetsOutByName = rule("security-group-lets-out-by-name", {
  title: { en: "Security group lets out by name", cnr: "Sigurnosna grupa pušta van samo imenovano" },
  severity: "low",
  on: egressTypes,
  why: "What breaks into a machine fetches its tools and carries the data out through the same open way.",
  attack:
    "Malware on the machine calls its master on some odd port and sends the data along; nothing that leaves is stopped.",
  fix: "name protocols and ports, such as tcp 443, or the groups and prefix lists that are needed",
  sources: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"],
  check: (resource, { resource: { type } }) =>
    noBadRule(
      resource,
      type,
      "egress",
      (read) => read.protocol === "all" && isForEverybody(read),
      (read) => ({ message: inWords(read, "lets traffic out to * by"), allowed: "named protocols and ports" }),
    ),
});
