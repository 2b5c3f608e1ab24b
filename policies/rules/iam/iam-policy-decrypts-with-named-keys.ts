// Who may decrypt with every key may read everything that is encrypted.

import { everyAnswer, someAnswer, touchesActions, type Answer, type PolicyStatement } from "@temelj/iam";
import { rule } from "@temelj/policy";

import { allowsNothing, coversAllOfKind, identityPolicyTypes } from "../../reading/identity-policies.ts";

/** No identity policy allows decryption with all keys. Conditions that choose keys count. */
export const iamPolicyDecryptsWithNamedKeys = rule("iam-policy-decrypts-with-named-keys", {
  title: { en: "Policy decrypts with named keys only", cnr: "Polisa dešifruje samo imenovanim ključevima" },
  severity: "medium",
  on: identityPolicyTypes,
  why: "Keys separate who may read which data; a right to all of them takes the separation back.",
  attack:
    "A program for statistics is broken into. It may decrypt with every key, so health records that it never needed are open as well.",
  fix: "name the keys as resources, or choose them by kms:ResourceAliases or aws:ResourceTag",
  controls: ["security-hub:KMS.1", "security-hub:KMS.2"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-1",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-2",
  ],
  check: (resource, context) =>
    allowsNothing(resource, context, decryptsAll, (path) => ({ message: `${path} allows decryption with every key` })),
});

const choosesKeys = /^(?:kms:resourcealiases$|kms:requestalias$|aws:resourcetag\/|kms:encryptioncontext)/;

function decryptsAll(statement: PolicyStatement): Answer {
  if (statement.conditions.some(({ key, negated, ifExists }) => choosesKeys.test(key) && !negated && !ifExists)) {
    return "no";
  }
  const decrypts = ["kms:Decrypt", "kms:ReEncryptFrom"].map((action) => touchesActions(statement, action));
  return everyAnswer([someAnswer(decrypts), coversAllOfKind(statement, "kms", ["key/", "alias/"])]);
}
