// The same sign-in from two continents is not one person.

import { every, oneOf, rule } from "@temelj/policy";

/** Threat protection of a user pool looks at sign-ins, and acts or at least records. */
export const cognitoUserPoolWatchesSignIns = rule("cognito-user-pool-watches-sign-ins", {
  title: { en: "User pool watches for stolen sign-ins", cnr: "Grupa korisnika pazi na ukradene prijave" },
  severity: "low",
  on: "aws:cognito/userPool:UserPool",
  why: "Without it a leaked password works from anywhere, at any hour, unnoticed.",
  attack: "Somebody signs in with stolen passwords from a rented network abroad, a thousand a minute.",
  fix: 'set userPoolAddOns.advancedSecurityMode: "ENFORCED", with userPoolTier: "PLUS"',
  controls: ["security-hub:Cognito.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-1"],
  check: (pool) => every(pool, ["userPoolAddOns.advancedSecurityMode"], oneOf(["ENFORCED", "AUDIT"])),
});
