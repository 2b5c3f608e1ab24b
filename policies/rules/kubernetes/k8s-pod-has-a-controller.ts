// A pod of its own is not started again.

import { fail, isAbsent, pass, rule } from "@temelj/policy";

import { isPatch, tokensOf } from "../../reading/kubernetes/kinds.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

/** Pods belong to a Deployment or another controller: none stands alone. */
export const k8sPodHasAController = rule("k8s-pod-has-a-controller", {
  title: { en: "Pod belongs to a controller", cnr: "Pod pripada kontroleru" },
  severity: "low",
  on: tokensOf("Pod").filter((token) => !isPatch(token)),
  why: "When its node goes, the pod goes with it, and nobody starts another.",
  attack: "Draining a node for an urgent repair deletes the pod; the service is gone until somebody notices.",
  fix: "make it the template of a Deployment, StatefulSet or Job",
  sources: ["https://kubernetes.io/docs/concepts/workloads/pods/#pods-and-controllers"],
  check(resource, { resource: { type } }) {
    return everyObject(resource, type, ({ properties, prefix }) => {
      if (!isAbsent(properties.metadata?.ownerReferences)) return pass();
      return fail({ path: `${prefix}metadata`, message: "the pod stands alone" });
    });
  },
});
