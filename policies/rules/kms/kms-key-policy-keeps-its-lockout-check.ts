// A key that nobody may manage can't be saved.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** AWS's check that somebody can still change the policy is not bypassed. */
export const kmsKeyPolicyKeepsItsLockoutCheck = rule("kms-key-policy-keeps-its-lockout-check", {
  title: { en: "Key policy can't lock everybody out", cnr: "Polisa ključa ne može sve isključiti" },
  severity: "high",
  on: "aws:kms/key:Key",
  why: "One wrong line makes the key, and all that it sealed, unmanageable for ever.",
  attack: "A hurried policy names a role that is deleted later; nobody can change the key any more.",
  fix: "leave bypassPolicyLockoutSafetyCheck out",
  sources: ["https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html"],
  check: (key) => every(key, ["bypassPolicyLockoutSafetyCheck"], orAbsent(equals(false))),
});
