// cluster-admin may do everything, and nothing stops it.

import { fail, notApplicable, pass, rule } from "@temelj/policy";

import { bindingTypes, everySubject } from "../../reading/kubernetes/rbac.ts";

/** No binding grants `cluster-admin`, but to the subjects that the user names: `Group/platform-administrators`. */
export const k8sBindingGrantsNoClusterAdmin = rule("k8s-binding-grants-no-cluster-admin", {
  title: { en: "Binding grants no cluster-admin", cnr: "Povezivanje uloge ne daje cluster-admin" },
  severity: "critical",
  on: bindingTypes,
  why: "One stolen token of such a subject is the whole cluster: every secret, every node, and the logs.",
  attack: "One stolen laptop or token is enough to read every secret and delete every namespace.",
  fix: "bind a role with the rights that are needed; or name the subject in allowedSubjects, as Group/name",
  controls: ["cis-kubernetes-1.12:5.1.1", "cis-eks-1.7.0:4.1.1"],
  sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles"],
  parameters: { allowedSubjects: [] as readonly string[] },
  check(resource, context) {
    return everySubject(resource, context, (subject, path, { roleRef }) => {
      if (roleRef?.name !== "cluster-admin" || roleRef.kind !== "ClusterRole") return pass();
      const given = `${subject.kind}/${subject.name}`;
      if (context.config.allowedSubjects.includes(given)) return notApplicable(`${given} may have it`);
      return fail({ path, given, message: `${path} grants cluster-admin to ${given}` });
    });
  },
});
