// A password that leaked unnoticed should not work for years.

import { allOf, atLeast, atMost, every, rule } from "@temelj/policy";

/** The account's password policy lets passwords expire. 0, and AWS's default, mean never. */
export const iamPasswordPolicyExpires = rule("iam-password-policy-expires", {
  title: { en: "Passwords expire", cnr: "Lozinke ističu" },
  severity: "low",
  on: "aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
  why: "Nobody notices most leaks of passwords; expiry ends them anyhow.",
  attack: "A password from a leak three years ago is still valid. Somebody buys the list, tries it, and is in.",
  fix: "set maxPasswordAge to at most 90 days",
  controls: ["security-hub:IAM.7"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-7"],
  parameters: { days: 90 as number },
  check: (policy, { config }) =>
    allOf(
      () => every(policy, ["maxPasswordAge"], atLeast(1)),
      () => every(policy, ["maxPasswordAge"], atMost(config.days)),
    ),
});
