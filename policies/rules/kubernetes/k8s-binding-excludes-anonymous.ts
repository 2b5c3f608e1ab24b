// Whoever reaches the API server is system:anonymous until he proves more.

import { fail, pass, rule } from "@temelj/policy";

import { bindingTypes, everySubject } from "../../reading/kubernetes/rbac.ts";

const nobody: ReadonlySet<string> = new Set(["User system:anonymous", "Group system:unauthenticated"]);

/** No binding grants anything to those who did not log in, but Kubernetes' own public information. */
export const k8sBindingExcludesAnonymous = rule("k8s-binding-excludes-anonymous", {
  title: {
    en: "Binding grants nothing to anonymous users",
    cnr: "Povezivanje uloge ne daje ništa anonimnim korisnicima",
  },
  severity: "critical",
  on: bindingTypes,
  why: "The rights are everybody's who reaches the API server, which on many clusters is the internet.",
  attack: "A scanner finds the cluster's address and, without any sign-in, gets what the binding gives.",
  fix: "remove system:anonymous and system:unauthenticated from the subjects",
  sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#hardening"],
  check(resource, context) {
    return everySubject(resource, context, ({ kind, name: given }, path, { roleRef }) => {
      if (!nobody.has(`${kind} ${given}`) || roleRef?.name === "system:public-info-viewer") return pass();
      return fail({ path: `${path}.name`, given, allowed: "users or groups that log in" });
    });
  },
});
