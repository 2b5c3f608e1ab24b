// A changed or missing log file must be noticed.

import { every, equals, rule } from "@temelj/policy";

/** Trail signs its log files. */
export const cloudtrailValidatesLogFiles = rule("cloudtrail-validates-log-files", {
  title: { en: "Trail's log files can be verified", cnr: "Zapisi evidencije mogu se provjeriti" },
  severity: "medium",
  on: "aws:cloudtrail/trail:Trail",
  why: "Without signed digests nobody can tell whether a log was changed or removed after delivery.",
  attack:
    "After the break-in the attacker rewrites one log file without the telling line. The investigator reads it and finds nothing wrong.",
  fix: "set enableLogFileValidation: true",
  controls: ["security-hub:CloudTrail.4"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-4"],
  check: (trail) => every(trail, ["enableLogFileValidation"], equals(true)),
});
