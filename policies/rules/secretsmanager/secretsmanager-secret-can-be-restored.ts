// A deleted password stops everything that uses it.

import { atLeast, every, orAbsent, rule } from "@temelj/policy";

/** A deleted secret stays for at least a week: it is never deleted at once. */
export const secretsmanagerSecretCanBeRestored = rule("secretsmanager-secret-can-be-restored", {
  title: { en: "Deleted secret can be restored", cnr: "Obrisana tajna može se vratiti" },
  severity: "medium",
  on: "aws:secretsmanager/secret:Secret",
  why: "A mistake stops every service that signs in with it, and nobody knows the old value.",
  attack: "An attacker deletes all secrets; with no waiting time nothing comes back.",
  fix: "leave recoveryWindowInDays out, or set it to 30",
  sources: ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html"],
  check: (secret) => every(secret, ["recoveryWindowInDays"], orAbsent(atLeast(7))),
});
