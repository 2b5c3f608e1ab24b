// Namespaces: the one that an object is in, and the ones that Kubernetes keeps for itself.

import { isAbsent, UnknownRead, type RuleContext } from "@temelj/policy";

import type { AnyObject, KubernetesObject } from "./objects.ts";

/** The surroundings that a namespace may depend on. */
export type Surroundings = Pick<RuleContext<unknown>, "inSameAccount" | "resource" | "resources">;

/** Namespaces that every cluster has for its own parts. */
export const systemNamespaces: readonly string[] = ["kube-system", "kube-public", "kube-node-lease"];

/** The namespace that an object says, else its provider's, else `default`. */
export function namespaceOf({ properties, prefix }: KubernetesObject<unknown>, surroundings: Surroundings): string {
  const said = (properties as AnyObject).metadata?.namespace;
  if (said !== undefined && said !== "") return said;
  const [first = "default", ...others] = providerNamespaces(surroundings);
  if (others.length === 0) return first;
  throw new UnknownRead(`${prefix}metadata.namespace`, "is the provider's, and the stack's providers differ");
}

/** What the providers of the stack say, each once. */
function providerNamespaces({ resources }: Surroundings): readonly string[] {
  const said = resources("pulumi:providers:kubernetes").map(({ namespace }) => namespace);
  return [...new Set(said.map((name) => (isAbsent(name) ? "default" : String(name))))];
}
