// Members of system:masters pass every check of the cluster, and can't be stopped by RBAC.

import { fail, pass, rule } from "@temelj/policy";

import { bindingTypes, everySubject } from "../../reading/kubernetes/rbac.ts";

/** No binding is made for the group `system:masters`. */
export const k8sBindingNamesNoMasters = rule("k8s-binding-names-no-masters", {
  title: { en: "Binding does not use system:masters", cnr: "Povezivanje uloge ne koristi system:masters" },
  severity: "high",
  on: bindingTypes,
  why: "The group is above RBAC: removing the binding takes nothing away, and admission webhooks are not asked.",
  attack: "A certificate of this group can't be taken back by any role: who copies it once stays administrator.",
  fix: "use a group of your own for administrators",
  controls: ["cis-kubernetes-1.12:5.1.7"],
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  check(resource, context) {
    return everySubject(resource, context, ({ kind, name: given }, path) =>
      kind === "Group" && given === "system:masters"
        ? fail({ path: `${path}.name`, given, allowed: "another group" })
        : pass(),
    );
  },
});
