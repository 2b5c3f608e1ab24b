// A program needs its own password, not everybody's.

import { fail, pass, rule } from "@temelj/policy";

import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { allows, everyRoleRule, namesObjects } from "../../reading/kubernetes/rbac.ts";

const operation = { groups: [""], resources: ["secrets"], verbs: ["get", "list", "watch"] };

/** A role of a namespace reads Secrets by name only. */
export const k8sRoleReadsNamedSecrets = rule("k8s-role-reads-named-secrets", {
  title: { en: "Role reads named Secrets only", cnr: "Uloga čita samo imenovane tajne" },
  severity: "low",
  on: tokensOf("Role"),
  why: "Whoever takes over the program has every password and certificate of the namespace.",
  attack: "A hole in a small helper with such a role is enough to read the database's password beside it.",
  fix: "add resourceNames, and leave list and watch out",
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  check(role, context) {
    return everyRoleRule(role, context, (one, path) => {
      if (!allows(one, operation) || namesObjects(one)) return pass();
      return fail({ path, message: `${path} allows reading every Secret of the namespace` });
    });
  },
});
