// A password that leaked once must not come back.

import { atLeast, every, rule } from "@temelj/policy";

/** The account's password policy remembers old passwords. AWS remembers 24 at most. */
export const iamPasswordPolicyPreventsReuse = rule("iam-password-policy-prevents-reuse", {
  title: { en: "Passwords are not used again", cnr: "Lozinke se ne koriste ponovo" },
  severity: "low",
  on: "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
  why: "Who may choose the old password again after an incident does, and the thief is back.",
  attack:
    "After a theft everybody must change the password. One person sets the old one again the next day, and the thief signs in as before.",
  fix: "set passwordReusePrevention: 24",
  controls: ["security-hub:IAM.16"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-16"],
  parameters: { passwords: 24 as number },
  check: (policy, { config }) => every(policy, ["passwordReusePrevention"], atLeast(config.passwords)),
});
