// Length is what makes a password hard to guess.

import { allOf, atLeast, equals, every, fail, isAbsent, pass, rule } from "@temelj/policy";

const kinds = [
  "passwordPolicy.requireLowercase",
  "passwordPolicy.requireNumbers",
  "passwordPolicy.requireSymbols",
  "passwordPolicy.requireUppercase",
] as const;

/** A user pool asks for long passwords (parameter) of all kinds of characters. AWS asks for eight unless told otherwise. */
export const cognitoUserPoolWantsStrongPasswords = rule("cognito-user-pool-wants-strong-passwords", {
  title: { en: "Passwords of a user pool are strong", cnr: "Lozinke grupe korisnika su jake" },
  severity: "medium",
  on: "aws:cognito/userPool:UserPool",
  why: "Short passwords are found by trying.",
  attack: "An attacker who got the names of users tries the thousand most common passwords on each of them.",
  fix: "set passwordPolicy with minimumLength: 12 and all four requirements",
  controls: ["security-hub:Cognito.3"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-3"],
  parameters: { length: 8 as number },
  check(pool, { config }) {
    // Without a policy AWS asks for eight characters of all kinds.
    if (isAbsent(pool.passwordPolicy)) return config.length <= 8 ? pass() : fail({ path: "passwordPolicy" });
    return allOf(
      () => every(pool, ["passwordPolicy.minimumLength"], atLeast(config.length)),
      () => every(pool, kinds, equals(true)),
    );
  },
});
