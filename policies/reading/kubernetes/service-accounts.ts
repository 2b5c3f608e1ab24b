// Service accounts: which one a pod runs under, and whether anything was granted to it.

import { findCertain, type PropertiesOf } from "@temelj/policy";

import { allOfKind, inNamespace, type Neighbour } from "./neighbours.ts";
import { namespaceOf, type Surroundings } from "./namespaces.ts";
import type { Pod } from "./pods.ts";
import type { Binding } from "./rbac.ts";

/** A service account. */
export type ServiceAccount = PropertiesOf<"kubernetes:core/v1:ServiceAccount">;

/** The name of the account that a pod runs under. */
export function accountName({ spec }: Pod): string {
  const said = spec.serviceAccountName ?? spec.serviceAccount;
  return said === undefined || said === "" ? "default" : said;
}

/** The account itself, where the stack has it. */
export function accountOf(pod: Pod, surroundings: Surroundings): ServiceAccount | undefined {
  const accounts = inNamespace<ServiceAccount>("ServiceAccount", namespaceOf(pod.object, surroundings), surroundings);
  const name = accountName(pod);
  return findCertain(accounts, (candidate) => candidate().properties.metadata?.name === name)?.().properties;
}

/** Whether a binding of the stack grants something to the account that a pod runs under. */
export function isGranted(pod: Pod, surroundings: Surroundings): boolean {
  const name = accountName(pod);
  const namespace = namespaceOf(pod.object, surroundings);
  const bindings: readonly Neighbour<Binding>[] = [
    ...allOfKind<Binding>("RoleBinding", surroundings),
    ...allOfKind<Binding>("ClusterRoleBinding", surroundings),
  ];
  const found = findCertain(bindings, (binding) => {
    const object = binding();
    return (object.properties.subjects ?? []).some(
      (subject) =>
        subject?.kind === "ServiceAccount" &&
        subject.name === name &&
        (subject.namespace ?? namespaceOf(object, surroundings)) === namespace,
    );
  });
  return found !== undefined;
}
