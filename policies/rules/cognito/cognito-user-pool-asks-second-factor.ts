// A password that was used elsewhere is known elsewhere.

import { equals, every, rule } from "@temelj/policy";

/** Sign-in to a user pool always asks for a second factor. */
export const cognitoUserPoolAsksSecondFactor = rule("cognito-user-pool-asks-second-factor", {
  title: { en: "Sign-in asks for a second factor", cnr: "Prijava traži drugi faktor" },
  severity: "medium",
  on: "aws:cognito/userPool:UserPool",
  why: "Lists of passwords from other sites open the accounts of everybody who uses the same one.",
  attack: "A program tries a million leaked pairs of names and passwords against the portal; one in a thousand opens.",
  fix: 'set mfaConfiguration: "ON" with softwareTokenMfaConfiguration',
  sources: ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html"],
  check: (pool) => every(pool, ["mfaConfiguration"], equals("ON")),
});
