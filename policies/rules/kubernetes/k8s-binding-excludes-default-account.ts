// The account "default" is every pod's that names none.

import { fail, pass, rule } from "@temelj/policy";

import { bindingTypes, everySubject } from "../../reading/kubernetes/rbac.ts";

/** No binding grants anything to a service account named `default`. */
export const k8sBindingExcludesDefaultAccount = rule("k8s-binding-excludes-default-account", {
  title: {
    en: "Binding grants nothing to a default service account",
    cnr: "Povezivanje uloge ne daje ništa podrazumijevanom servisnom nalogu",
  },
  severity: "medium",
  on: bindingTypes,
  why: "All pods of the namespace that name no account get the right, those of tomorrow too.",
  attack:
    "Through a hole in any web page of the namespace the attacker has the default account's token, and all that was given to it.",
  fix: "make a ServiceAccount for the workload and bind the role to it",
  controls: ["cis-kubernetes-1.12:5.1.5", "cis-eks-1.7.0:4.1.5"],
  sources: ["https://kubernetes.io/docs/concepts/security/service-accounts/#default-service-accounts"],
  check(resource, context) {
    return everySubject(resource, context, ({ kind, name: given }, path) =>
      kind === "ServiceAccount" && given === "default"
        ? fail({ path: `${path}.name`, given, allowed: "another account" })
        : pass(),
    );
  },
});
