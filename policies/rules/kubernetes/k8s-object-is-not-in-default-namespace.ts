// The default namespace is where everything lands that nobody placed.

import { fail, pass, rule } from "@temelj/policy";

import { isPatch, tokensOf } from "../../reading/kubernetes/kinds.ts";
import { namespaceOf } from "../../reading/kubernetes/namespaces.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";
import { workloadTypes } from "../../reading/kubernetes/pods.ts";

const others = tokensOf(
  "ConfigMap",
  "Ingress",
  "PersistentVolumeClaim",
  "Role",
  "RoleBinding",
  "Secret",
  "Service",
  "ServiceAccount",
);

/** What Kubernetes itself makes in the default namespace. */
const builtIn: ReadonlySet<string> = new Set([
  "Service kubernetes",
  "ServiceAccount default",
  "ConfigMap kube-root-ca.crt",
]);

/** Workloads and what belongs to them are in a namespace of their own. */
export const k8sObjectIsNotInDefaultNamespace = rule("k8s-object-is-not-in-default-namespace", {
  title: { en: "Object is not in the default namespace", cnr: "Objekat nije u podrazumijevanom imenskom prostoru" },
  severity: "low",
  on: [...workloadTypes, ...others].filter((token) => !isPatch(token)),
  why: "Rights, quotas and network policies are given by namespace; in the default one, everybody's things share them.",
  attack: "Roles and network policies are made for namespaces; what lies in the default one has none of them.",
  fix: "set metadata.namespace, or the provider's namespace",
  controls: ["cis-kubernetes-1.12:5.6.4", "cis-eks-1.7.0:4.5.2"],
  sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
  check(resource, context) {
    return everyObject(resource, context.resource.type, (object) => {
      if (namespaceOf(object, context) !== "default") return pass();
      const { metadata } = object.properties;
      if (builtIn.has(`${object.kind} ${metadata?.name}`)) return pass();
      const path = `${object.prefix}metadata.namespace`;
      return fail({ path, given: metadata?.namespace, allowed: "a namespace other than default" });
    });
  },
});
