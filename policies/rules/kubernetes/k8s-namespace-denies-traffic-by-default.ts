// Without a policy every pod of a cluster reaches every other.

import { allOf, anyOf, fail, notApplicable, pass, rule, type RuleContext, type Verdict } from "@temelj/policy";

import { isPatch, tokensOf } from "../../reading/kubernetes/kinds.ts";
import { systemNamespaces } from "../../reading/kubernetes/namespaces.ts";
import { inNamespace } from "../../reading/kubernetes/neighbours.ts";
import { deniesAll, type Direction, type NetworkPolicy } from "../../reading/kubernetes/network-policies.ts";
import { everyObject } from "../../reading/kubernetes/objects.ts";

const policyTypes = tokensOf("NetworkPolicy").filter((token) => !isPatch(token));

/** Every namespace has a policy that stops all traffic which no other policy allows. */
export const k8sNamespaceDeniesTrafficByDefault = rule("k8s-namespace-denies-traffic-by-default", {
  title: {
    en: "Namespace denies traffic by default",
    cnr: "Imenski prostor podrazumijevano odbija saobraćaj",
  },
  severity: "medium",
  on: tokensOf("Namespace").filter((token) => !isPatch(token)),
  why: "Until a policy selects it, a pod takes traffic from every pod of every tenant in the cluster.",
  attack: "From one broken program the attacker reaches every database of the cluster.",
  fix: "add a NetworkPolicy with podSelector: {} and policyTypes: [Ingress], and allow what is needed by others",
  controls: ["cis-kubernetes-1.12:5.3.2", "cis-eks-1.7.0:4.3.2"],
  sources: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies"],
  parameters: { directions: ["Ingress"] as readonly string[] },
  check(resource, context) {
    return everyObject(resource, context.resource.type, ({ properties }) => {
      const directions = context.config.directions as readonly Direction[];
      return allOf(
        ...directions.map((direction) => (): Verdict => {
          const byName = allOf(() => deniesByName(properties.metadata?.name ?? "", direction, context));
          if (byName.outcome !== "unknown") return byName;
          // A name that is not known yet: what was made from the namespace's outputs is in it.
          const byReference = allOf(() => deniesByReference(direction, context));
          return byReference.outcome === "pass" ? byReference : byName;
        }),
      );
    });
  },
});

function deniesByName(name: string, direction: Direction, context: RuleContext<unknown>): Verdict {
  if (systemNamespaces.includes(name)) return notApplicable("it is Kubernetes' own namespace");
  const policies = inNamespace<NetworkPolicy>("NetworkPolicy", name, context);
  return anyOf(() => lacks(direction), ...policies.map((policy) => () => judge(policy().properties, direction)));
}

function deniesByReference(direction: Direction, { allRelated }: RuleContext<unknown>): Verdict {
  const found = policyTypes.map((type) => () => {
    const policies = allRelated(type, "metadata.namespace") as readonly NetworkPolicy[];
    return anyOf(...policies.map((policy) => () => judge(policy, direction)));
  });
  return anyOf(...found);
}

function judge(policy: NetworkPolicy, direction: Direction): Verdict {
  return deniesAll(policy, direction) ? pass() : lacks(direction);
}

function lacks(direction: Direction): Verdict {
  return fail({ message: `no NetworkPolicy of the stack denies all ${direction} of the namespace` });
}
