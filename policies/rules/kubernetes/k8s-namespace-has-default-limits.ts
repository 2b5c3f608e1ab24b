// Who says nothing should still have an end.

import { fail, notApplicable, pass, rule } from "@temelj/policy";

import { isPatch, tokensOf } from "../../reading/kubernetes/kinds.ts";
import { systemNamespaces } from "../../reading/kubernetes/namespaces.ts";
import { hasInNamespace } from "../../reading/kubernetes/neighbours.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

/** Every namespace has a LimitRange, which gives limits to containers that name none. */
export const k8sNamespaceHasDefaultLimits = rule("k8s-namespace-has-default-limits", {
  title: { en: "Namespace has default limits", cnr: "Prostor imena ima podrazumijevane granice" },
  severity: "low",
  on: tokensOf("Namespace").filter((token) => !isPatch(token)),
  why: "A container without limits takes what there is of its node.",
  attack: "One pod that leaks memory takes its neighbours down with it.",
  fix: "add a LimitRange to the namespace",
  sources: ["https://kubernetes.io/docs/concepts/policy/limit-range/"],
  check(resource, context) {
    return everyObject(resource, context.resource.type, ({ properties }) => {
      const name = properties.metadata?.name ?? "";
      if (systemNamespaces.includes(name)) return notApplicable("it is Kubernetes' own namespace");
      if (hasInNamespace("LimitRange", name, context)) return pass();
      return fail({ message: "the stack has no LimitRange in the namespace" });
    });
  },
});
