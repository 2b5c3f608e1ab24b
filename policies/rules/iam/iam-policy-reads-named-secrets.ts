// A program needs its own secrets, not everybody's.

import { everyAnswer, isLimited, someAnswer, touchesActions, type Answer, type PolicyStatement } from "@temelj/iam";
import { rule } from "@temelj/policy";

import { allowsNothing, coversAllOfKind, identityPolicyTypes } from "../../reading/identity-policies.ts";

/** No identity policy reads all secrets of Secrets Manager or all parameters of Systems Manager. */
export const iamPolicyReadsNamedSecrets = rule("iam-policy-reads-named-secrets", {
  title: { en: "Policy reads named secrets only", cnr: "Polisa čita samo imenovane tajne" },
  severity: "high",
  on: identityPolicyTypes,
  why: "One stolen identity then opens every database and every partner's system of the account.",
  attack:
    "A hole in the least important application is enough: its permissions read the passwords of all databases, and the attacker collects them.",
  fix: "name the secrets and parameters as resources, by path if need be",
  sources: [
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html",
  ],
  check: (resource, context) =>
    allowsNothing(resource, context, readsAll, (path) => ({ message: `${path} allows every secret to be read` })),
});

const stores = [
  { service: "secretsmanager", kinds: ["secret:"], actions: ["secretsmanager:GetSecretValue"] },
  {
    service: "ssm",
    kinds: ["parameter/"],
    actions: ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"],
  },
];

function readsAll(statement: PolicyStatement): Answer {
  if (isLimited(statement)) return "no";
  return someAnswer(
    stores.map(({ service, kinds, actions }) =>
      everyAnswer([
        someAnswer(actions.map((action) => touchesActions(statement, action))),
        coversAllOfKind(statement, service, kinds),
      ]),
    ),
  );
}
