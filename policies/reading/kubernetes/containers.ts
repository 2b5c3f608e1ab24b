// The containers of a pod, of every kind: ordinary, init (sidecars too) and ephemeral ones.

import { allOf, notApplicable, type Verdict } from "@temelj/policy";

import { everyIndex, everyItem } from "./items.ts";
import type { Pod, PodSpec } from "./pods.ts";

/** A container. Ephemeral ones have the same fields, though some may not be used. */
export type Container = NonNullable<NonNullable<PodSpec["containers"]>[number]>;

/** The security settings of a container; those of a pod are among them. */
export type SecurityContext = NonNullable<Container["securityContext"]>;

/** The kinds of containers, by their property. */
export const containerKinds = ["containers", "initContainers", "ephemeralContainers"] as const;

/** A kind of container. */
export type ContainerKind = (typeof containerKinds)[number];

/** Judges every container of a pod. Where there is none, there is nothing to judge. */
export function everyContainer(
  pod: Pod,
  check: (container: Container, path: string, kind: ContainerKind) => Verdict,
  kinds: readonly ContainerKind[] = containerKinds,
): Verdict {
  return everyIndex(kinds.length, (index) => {
    const kind = kinds[index] ?? "containers";
    const list = pod.spec[kind] as readonly Container[] | undefined;
    if (list === undefined || list.length === 0) return notApplicable(`it says nothing of ${kind}`);
    return everyItem(list, `${pod.path}.${kind}`, (container, path) => check(container, path, kind));
  });
}

/** What pods and containers can both say. */
export type CommonSecurity = Pick<
  SecurityContext,
  "appArmorProfile" | "runAsNonRoot" | "runAsUser" | "seccompProfile" | "seLinuxOptions" | "windowsOptions"
>;

/** Judges the security settings of the pod and of every container, where there are any. */
export function everySecurityContext(pod: Pod, check: (security: CommonSecurity, path: string) => Verdict): Verdict {
  return allOf(
    () => check(pod.spec.securityContext ?? {}, `${pod.path}.securityContext`),
    () => everyContainer(pod, (container, path) => check(container.securityContext ?? {}, `${path}.securityContext`)),
  );
}
