// Six hours are enough to take everything.

import { equals, every, rule } from "@temelj/policy";

/** A detector publishes repeated findings every 15 minutes. */
export const guarddutyPublishesOften = rule("guardduty-publishes-often", {
  title: {
    en: "Threats are published within a quarter of an hour",
    cnr: "Prijetnje se objavljuju u roku od četvrt sata",
  },
  severity: "low",
  on: "aws:guardduty/detector:Detector",
  why: "Findings that repeat are told after six hours only.",
  attack: "The attacker copies data for six hours before the second message comes.",
  fix: 'set findingPublishingFrequency: "FIFTEEN_MINUTES"',
  sources: ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings_eventbridge.html"],
  check: (detector) => every(detector, ["findingPublishingFrequency"], equals("FIFTEEN_MINUTES")),
});
