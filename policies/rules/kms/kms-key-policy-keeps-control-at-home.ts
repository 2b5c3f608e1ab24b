// Who may do everything with a key may also delete it.

import { coversActions, wholeAccounts, type Answer, type PolicyStatement } from "@temelj/iam";
import { fail, isAbsent, notApplicable, pass, rule, UnknownRead, type Verdict } from "@temelj/policy";

import { documentIn } from "../../reading/policy-documents.ts";

/** At most one whole account may do everything with a key: its own, without which AWS refuses the policy. */
export const kmsKeyPolicyKeepsControlAtHome = rule("kms-key-policy-keeps-control-at-home", {
  title: { en: "Only its own account manages the key", cnr: "Ključem upravlja samo njegov nalog" },
  severity: "high",
  on: [
    "aws:kms/key:Key",
    "aws:kms/keyPolicy:KeyPolicy",
    "aws:kms/replicaKey:ReplicaKey",
    "aws:kms/externalKey:ExternalKey",
  ],
  why: "Every administrator of the other account can change the key's policy, or delete the key.",
  attack: "An intruder in a supplier's account schedules the key's deletion, and your records can't be read any more.",
  fix: "give other accounts kms:Decrypt and kms:GenerateDataKey only, not kms:*",
  sources: [
    "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html",
    "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html",
  ],
  check({ policy }): Verdict {
    if (isAbsent(policy)) return notApplicable("the key has the default policy: its own account");
    const accounts = new Set<string>();
    let unknowns = 0;
    for (const statement of documentIn(policy, "policy")?.statements ?? []) {
      const answer = givesEverything(statement);
      if (answer === "no") continue;
      const { ids, unknown } = wholeAccounts(statement);
      unknowns += unknown + (answer === "unknown" ? ids.length : 0);
      if (answer === "yes") for (const id of ids) accounts.add(id);
    }
    if (accounts.size > 1) {
      const list = [...accounts].join(", ");
      return fail({ path: "policy", given: list, message: `whole accounts may do everything with the key: ${list}` });
    }
    if (unknowns > 0 && accounts.size + unknowns > 1) throw new UnknownRead("policy");
    return pass();
  },
});

function givesEverything(statement: PolicyStatement): Answer {
  const answer = coversActions(statement, "kms:*");
  return answer === "yes" && statement.effect === "unknown" ? "unknown" : answer;
}
