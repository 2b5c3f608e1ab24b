// What is typed may be a password.

import { fail, isAbsent, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

import { jsonAt } from "../../reading/json-texts.ts";
import { sessionPreferences } from "../../reading/session-preferences.ts";

/** Shell sessions are encrypted with a KMS key, beside TLS. */
export const ssmSessionIsEncrypted = rule("ssm-session-is-encrypted", {
  title: { en: "Shell sessions have a key of their own", cnr: "Sesije komandne linije imaju vlastiti ključ" },
  severity: "low",
  on: "aws:ssm/document:Document",
  why: "Without a key, rights on Systems Manager alone open a shell.",
  attack: "A role that may start sessions gets into every machine; the right to use the key would have stopped it.",
  fix: "set kmsKeyId in the document's inputs",
  sources: ["https://docs.aws.amazon.com/systems-manager/latest/userguide/session-preferences-enable-encryption.html"],
  check(document): Verdict {
    const preferences = sessionPreferences(document);
    if (preferences === undefined) return notApplicable("the document is not about shell sessions");
    if (!isAbsent(jsonAt(preferences, "inputs", "kmsKeyId"))) return pass();
    return fail({ path: "content", message: "the sessions have no kmsKeyId" });
  },
});
