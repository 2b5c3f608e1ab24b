// A key that everybody may use protects nothing.

import { isAbsent, notApplicable, rule } from "@temelj/policy";

import { documentIn, notPublic } from "../../reading/policy-documents.ts";

/** No statement of a key's policy lets everybody use or manage the key. */
export const kmsKeyPolicyIsNotPublic = rule("kms-key-policy-is-not-public", {
  title: { en: "Key policy lets in nobody in general", cnr: "Polisa ključa ne pušta bilo koga" },
  severity: "critical",
  on: [
    "aws:kms/key:Key",
    "aws:kms/keyPolicy:KeyPolicy",
    "aws:kms/replicaKey:ReplicaKey",
    "aws:kms/externalKey:ExternalKey",
  ],
  why: "With such a policy anybody who gets at the data can also decrypt it.",
  attack:
    "An old encrypted copy of a database turns up outside. The thief asks your key to open it, from an account of their own, and it does.",
  fix: "name accounts or roles, or tie the statement by kms:CallerAccount or aws:PrincipalOrgID",
  controls: ["security-hub:KMS.5"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-5",
    "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html",
  ],
  check({ policy }) {
    if (isAbsent(policy)) return notApplicable("the key has the default policy: its own account");
    return notPublic(documentIn(policy, "policy"), "policy");
  },
});
