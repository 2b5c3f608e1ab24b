// The trail must see every region, also those nobody uses.

import { every, equals, rule } from "@temelj/policy";

/** Trail records what happens in every region, also in those nobody uses. */
export const cloudtrailCoversAllRegions = rule("cloudtrail-covers-all-regions", {
  title: { en: "Trail covers all regions", cnr: "Evidencija pokriva sve regione" },
  severity: "high",
  on: "aws:cloudtrail/trail:Trail",
  why: "An intruder works where nobody looks; a trail of one region never sees the others.",
  attack:
    "With a stolen key somebody starts a hundred machines in a region you never use. The bill at the end of the month is the first you hear of it.",
  fix: "set isMultiRegionTrail: true",
  controls: ["security-hub:CloudTrail.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-1"],
  check: (trail) => every(trail, ["isMultiRegionTrail"], equals(true)),
});
