// Length is what makes a password hard to guess.

import { atLeast, every, rule } from "@temelj/policy";

/** The account's password policy asks for long passwords. */
export const iamPasswordPolicyIsLong = rule("iam-password-policy-is-long", {
  title: { en: "Passwords are long", cnr: "Lozinke su duge" },
  severity: "medium",
  on: "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
  why: "Short passwords fall to guessing in hours, whatever characters they are made of.",
  attack:
    "The attacker's program tries short passwords and their usual variants; eight characters are found, fourteen are not.",
  fix: "set minimumPasswordLength to at least 14",
  controls: ["security-hub:IAM.7", "security-hub:IAM.15"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-15"],
  parameters: { length: 14 as number },
  check: (policy, { config }) => every(policy, ["minimumPasswordLength"], atLeast(config.length)),
});
