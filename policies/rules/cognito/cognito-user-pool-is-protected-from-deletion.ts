// With the pool go the accounts of all its users.

import { equals, every, rule } from "@temelj/policy";

/** A user pool can't be deleted by one command. */
export const cognitoUserPoolIsProtectedFromDeletion = rule("cognito-user-pool-is-protected-from-deletion", {
  title: { en: "User pool is protected from deletion", cnr: "Grupa korisnika je zaštićena od brisanja" },
  severity: "medium",
  on: "aws:cognito/userPool:UserPool",
  why: "Passwords and second factors can't be exported: every citizen would have to register again.",
  attack: "A clean-up script for test accounts runs in the wrong account and deletes the pool of the portal.",
  fix: 'set deletionProtection: "ACTIVE"',
  sources: ["https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html"],
  check: (pool) => every(pool, ["deletionProtection"], equals("ACTIVE")),
});
