// What can be found in a dictionary is no password.

import { equals, every, rule } from "@temelj/policy";

const kinds = ["requireLowercaseCharacters", "requireUppercaseCharacters", "requireNumbers", "requireSymbols"] as const;

/** The account's password policy asks for lower and upper case, numbers and symbols. */
export const iamPasswordPolicyMixesCharacters = rule("iam-password-policy-mixes-characters", {
  title: { en: "Passwords mix kinds of characters", cnr: "Lozinke miješaju vrste znakova" },
  severity: "low",
  on: "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
  why: "Words alone are tried first; each kind of characters makes the list of guesses longer.",
  attack:
    "The attacker tries names, towns and football clubs with a list. A password that is one plain word falls on the first day.",
  fix: `set ${kinds.join(", ")} to true`,
  controls: ["security-hub:IAM.7"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-7"],
  check: (policy) => every(policy, kinds, equals(true)),
});
