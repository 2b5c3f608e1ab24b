// A right that everybody has is a right that nobody gave.

import { fail, pass, rule } from "@temelj/policy";

import { bindingTypes, everySubject } from "../../reading/kubernetes/rbac.ts";

const everybody: ReadonlySet<string> = new Set(["system:authenticated", "system:serviceaccounts"]);

/** Roles that Kubernetes itself grants to everybody: to see the API and oneself. */
const builtIn: ReadonlySet<string> = new Set([
  "system:basic-user",
  "system:discovery",
  "system:public-info-viewer",
  "system:service-account-issuer-discovery",
]);

/** No binding is for all users or all service accounts of the cluster, but Kubernetes' own. */
export const k8sBindingExcludesEverybody = rule("k8s-binding-excludes-everybody", {
  title: {
    en: "Binding is not for all users or all service accounts",
    cnr: "Povezivanje uloge nije za sve korisnike ili sve servisne naloge",
  },
  severity: "high",
  on: bindingTypes,
  why: "Every pod of every tenant has a service account: what all accounts may, one broken pod may.",
  attack: "Every program in the cluster, and every stolen token, gets what the binding gives.",
  fix: "bind the role to the groups or accounts that need it",
  sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions"],
  check(resource, context) {
    return everySubject(resource, context, ({ kind, name: given = "" }, path, { roleRef }) => {
      if (kind !== "Group" || !everybody.has(given) || builtIn.has(roleRef?.name ?? "")) return pass();
      return fail({ path: `${path}.name`, given, allowed: "a group of your own, or system:serviceaccounts:NAMESPACE" });
    });
  },
});
