// Personal data turns up where nobody put it on purpose.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** Amazon Macie is enabled, as it is unless told otherwise. */
export const macieIsOn = rule("macie-is-on", {
  title: { en: "Macie is on", cnr: "Macie je uključen" },
  severity: "medium",
  on: "aws:macie2/account:Account",
  why: "Nobody knows which buckets hold personal data.",
  attack: "A table of citizens lies in a bucket for test data, open to every developer.",
  fix: "leave status out, or set it to ENABLED",
  controls: ["security-hub:Macie.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/macie-controls.html#macie-1"],
  check: (macie) => every(macie, ["status"], orAbsent(equals("ENABLED"))),
});
