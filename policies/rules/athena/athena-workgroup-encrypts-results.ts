// Results are copies of the data.

import { allOf, equals, every, oneOf, orAbsent, rule } from "@temelj/policy";

/** A workgroup encrypts results and enforces that. */
export const athenaWorkgroupEncryptsResults = rule("athena-workgroup-encrypts-results", {
  title: {
    en: "Query results are encrypted, whatever the client says",
    cnr: "Rezultati upita su šifrovani, ma šta klijent tražio",
  },
  severity: "medium",
  on: "aws:athena/workgroup:Workgroup",
  why: "Answers with personal data lie in a bucket as the client liked.",
  attack: "An analyst's tool writes results unencrypted to its own bucket, and forgets them there.",
  fix: "set resultConfiguration.encryptionConfiguration, and leave enforceWorkgroupConfiguration out",
  controls: ["security-hub:Athena.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/athena-controls.html#athena-1"],
  check: (group) =>
    allOf(
      () =>
        every(
          group,
          ["configuration.resultConfiguration.encryptionConfiguration.encryptionOption"],
          oneOf(["SSE_KMS", "CSE_KMS", "SSE_S3"]),
        ),
      () => every(group, ["configuration.enforceWorkgroupConfiguration"], orAbsent(equals(true))),
    ),
});
