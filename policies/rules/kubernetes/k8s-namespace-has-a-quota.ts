// One tenant should not be able to eat for all.

import { fail, notApplicable, pass, rule } from "@temelj/policy";

import { isPatch, tokensOf } from "../../reading/kubernetes/kinds.ts";
import { systemNamespaces } from "../../reading/kubernetes/namespaces.ts";
import { hasInNamespace } from "../../reading/kubernetes/neighbours.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

/** Every namespace has a ResourceQuota. */
export const k8sNamespaceHasAQuota = rule("k8s-namespace-has-a-quota", {
  title: { en: "Namespace has a quota", cnr: "Prostor imena ima kvotu" },
  severity: "low",
  on: tokensOf("Namespace").filter((token) => !isPatch(token)),
  why: "A tenant who asks for everything leaves nothing to the others.",
  attack: "A broken job of one municipality starts pods until no other one can start any.",
  fix: "add a ResourceQuota to the namespace",
  sources: ["https://kubernetes.io/docs/concepts/policy/resource-quotas/"],
  check(resource, context) {
    return everyObject(resource, context.resource.type, ({ properties }) => {
      const name = properties.metadata?.name ?? "";
      if (systemNamespaces.includes(name)) return notApplicable("it is Kubernetes' own namespace");
      if (hasInNamespace("ResourceQuota", name, context)) return pass();
      return fail({ message: "the stack has no ResourceQuota in the namespace" });
    });
  },
});
