// Somebody should look at what nobody has time to look at.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A GuardDuty detector is enabled, as it is unless told otherwise. */
export const guarddutyIsOn = rule("guardduty-is-on", {
  title: { en: "Threat detection is on", cnr: "Otkrivanje prijetnji je uključeno" },
  severity: "high",
  on: "aws:guardduty/detector:Detector",
  why: "Known patterns of attacks are in the logs, and nobody sees them.",
  attack: "A stolen key is used from another country at night; GuardDuty would have said so within minutes.",
  fix: "leave enable out, or set it to true",
  controls: ["security-hub:GuardDuty.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html#guardduty-1"],
  check: (detector) => every(detector, ["enable"], orAbsent(equals(true))),
});
