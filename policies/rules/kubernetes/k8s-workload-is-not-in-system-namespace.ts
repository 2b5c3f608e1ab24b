// What runs among the cluster's own parts is trusted like them.

import { fail, pass, rule } from "@temelj/policy";

import { isPatch } from "../../reading/kubernetes/kinds.ts";
import { namespaceOf, systemNamespaces } from "../../reading/kubernetes/namespaces.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";
import { workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Workloads are not put into the namespaces that Kubernetes keeps for itself. */
export const k8sWorkloadIsNotInSystemNamespace = rule("k8s-workload-is-not-in-system-namespace", {
  title: { en: "Workload is not in a system namespace", cnr: "Posao nije u sistemskom prostoru imena" },
  severity: "low",
  on: workloadTypes.filter((token) => !isPatch(token)),
  why: "These namespaces are often exempt from policies and quotas, and hold powerful accounts.",
  attack: "An intruder hides a pod under a name that sounds like a part of the cluster; no policy looks there.",
  fix: "give it a namespace of its own",
  sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
  check(resource, context) {
    return everyObject(resource, context.resource.type, (object) => {
      const given = namespaceOf(object, context);
      if (!systemNamespaces.includes(given)) return pass();
      return fail({ path: `${object.prefix}metadata.namespace`, given, allowed: "a namespace of its own" });
    });
  },
});
