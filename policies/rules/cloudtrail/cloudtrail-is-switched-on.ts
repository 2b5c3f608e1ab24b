// A trail that does not record is a decoration.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** A trail records, as it does unless told otherwise. */
export const cloudtrailIsSwitchedOn = rule("cloudtrail-is-switched-on", {
  title: { en: "Trail is switched on", cnr: "Evidencija je uključena" },
  severity: "high",
  on: "aws:cloudtrail/trail:Trail",
  why: "Nobody can say afterwards who did what.",
  attack: "The first thing an attacker switches off is the trail; a trail that is off in the program stays off.",
  fix: "leave enableLogging out, or set it to true",
  controls: ["security-hub:CloudTrail.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-3"],
  check: (trail) => every(trail, ["enableLogging"], orAbsent(equals(true))),
});
