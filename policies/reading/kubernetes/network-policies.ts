// Network policies: whom they are about, and what they let through.

import { isAbsent, listed, type PropertiesOf } from "@temelj/policy";

import { selects, selectsAll, type Labels } from "./selectors.ts";

/** A network policy. */
export type NetworkPolicy = PropertiesOf<"kubernetes:networking.k8s.io/v1:NetworkPolicy">;

/** Traffic to pods, or from them. */
export type Direction = "Ingress" | "Egress";

/** Whether a policy is about traffic in a direction. Unsaid: always to pods; from them, when it has rules for it. */
export function isAbout({ spec }: NetworkPolicy, direction: Direction): boolean {
  const said = listed(spec?.policyTypes);
  if (said.length > 0) return said.includes(direction);
  return direction === "Ingress" || !isAbsent(spec?.egress);
}

/** Whether a policy stops all traffic of all pods in a direction, so that others must allow what is needed. */
export function deniesAll(policy: NetworkPolicy, direction: Direction): boolean {
  const { spec } = policy;
  const rules = direction === "Ingress" ? spec?.ingress : spec?.egress;
  return selectsAll(spec?.podSelector) && isAbout(policy, direction) && (rules ?? []).length === 0;
}

/** Whether a policy limits the traffic of pods with these labels. */
export function limits(policy: NetworkPolicy, direction: Direction, labels: Labels): boolean {
  return isAbout(policy, direction) && selects(policy.spec?.podSelector, labels);
}
