// Sign-ins to databases and calls of functions leave traces that nobody else reads.

import { allOf, rule } from "@temelj/policy";

import { hasFeature } from "../../reading/detector-features.ts";

/** A detector watches sign-ins to Aurora and RDS, and where functions connect to. */
export const guarddutyWatchesDatabasesAndFunctions = rule("guardduty-watches-databases-and-functions", {
  title: {
    en: "Threat detection watches databases and functions",
    cnr: "Otkrivanje prijetnji prati baze podataka i funkcije",
  },
  severity: "medium",
  on: "aws:guardduty/detector:Detector",
  why: "Guessed passwords of databases, and functions that talk to strange servers, are not noticed.",
  attack: "A poisoned package in a function sends the settings home; the call is one of thousands.",
  fix: "add a DetectorFeature RDS_LOGIN_EVENTS and one LAMBDA_NETWORK_LOGS, each with status ENABLED",
  controls: ["security-hub:GuardDuty.6", "security-hub:GuardDuty.9"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html#guardduty-6",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/guardduty-controls.html#guardduty-9",
  ],
  check: (_detector, context) =>
    allOf(
      () => hasFeature(context, "RDS_LOGIN_EVENTS"),
      () => hasFeature(context, "LAMBDA_NETWORK_LOGS"),
    ),
});
