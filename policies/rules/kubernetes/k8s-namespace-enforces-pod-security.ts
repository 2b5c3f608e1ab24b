// A namespace without a level admits pods that own the node.

import { fail, notApplicable, oneOf, pass, rule, type PropertiesOf } from "@temelj/policy";

import { tokensOf } from "../../reading/kubernetes/kinds.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { systemNamespaces } from "../../reading/kubernetes/namespaces.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

const label = "pod-security.kubernetes.io/enforce";

/** Every namespace, but those of Kubernetes itself, enforces a level of the Pod Security Standards. */
export const k8sNamespaceEnforcesPodSecurity = rule("k8s-namespace-enforces-pod-security", {
  title: {
    en: "Namespace enforces a Pod Security Standard",
    cnr: "Imenski prostor primjenjuje standard bezbjednosti podova",
  },
  severity: "medium",
  on: tokensOf("Namespace"),
  why: "Rules over a plan see what Pulumi deploys; admission also stops what anybody else creates in the namespace.",
  attack: "Somebody starts a privileged pod by hand, which no program ever asked for.",
  fix: 'label the namespace with pod-security.kubernetes.io/enforce: "restricted", or "baseline" where that is too much',
  controls: ["cis-kubernetes-1.12:5.2.1"],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"],
  parameters: { levels: ["baseline", "restricted"] as readonly string[] },
  check(resource, { resource: { type }, config }) {
    const levels = oneOf(config.levels);
    return everyObject<PropertiesOf<"kubernetes:core/v1:Namespace">>(resource, type, (object) => {
      const { metadata } = object.properties;
      if (systemNamespaces.includes(metadata?.name ?? "")) return notApplicable("it is Kubernetes' own namespace");
      const path = `${object.prefix}metadata.labels["${label}"]`;
      const given = metadata?.labels?.[label];
      if (given === undefined) return missing(object, path, { allowed: levels.allowed });
      return levels.holds(given) ? pass() : fail({ path, given, allowed: levels.allowed });
    });
  },
});
