// An application should be open to those who were given it, not to the whole directory.

import { equals, every, rule } from "@temelj/policy";

/** An application of Identity Center is open to assigned users only. */
export const ssoadminApplicationRequiresAssignment = rule("ssoadmin-application-requires-assignment", {
  title: { en: "Application requires assignment", cnr: "Aplikacija zahtijeva dodjelu" },
  severity: "medium",
  on: "aws:ssoadmin/applicationAssignmentConfiguration:ApplicationAssignmentConfiguration",
  why: "Otherwise everybody who has a user in the directory can sign in, also those of other institutions.",
  attack:
    "A stolen sign-in from a distant office opens this application too, although nobody there has anything to do with it.",
  fix: "set assignmentRequired: true",
  sources: [
    "https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_PutApplicationAssignmentConfiguration.html",
  ],
  check: (configuration) => every(configuration, ["assignmentRequired"], equals(true)),
});
