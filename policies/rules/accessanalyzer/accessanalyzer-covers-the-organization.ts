// Who is a stranger depends on who belongs.

import { every, oneOf, rule } from "@temelj/policy";

/** An analyzer's zone of trust is the organization, or it looks for unused access. */
export const accessanalyzerCoversTheOrganization = rule("accessanalyzer-covers-the-organization", {
  title: { en: "Analyzer knows the organization", cnr: "Analizator poznaje organizaciju" },
  severity: "low",
  on: "aws:accessanalyzer/analyzer:Analyzer",
  why: "Shares between the government's own accounts hide the ones with strangers.",
  attack: "Among a hundred findings about own accounts nobody sees the one about a stranger.",
  fix: 'set type: "ORGANIZATION" in the delegated account',
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-create-external.html"],
  check: (analyzer) =>
    every(
      analyzer,
      ["type"],
      oneOf(["ORGANIZATION", "ORGANIZATION_UNUSED_ACCESS", "ORGANIZATION_INTERNAL_ACCESS", "ACCOUNT_UNUSED_ACCESS"]),
    ),
});
