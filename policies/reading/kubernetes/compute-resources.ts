// Processor time and memory that containers ask for, and where they stop.

import { allOf, findCertain, pass, type PropertiesOf, type Verdict } from "@temelj/policy";

import { everyContainer, type Container } from "./containers.ts";
import { missing } from "./missing.ts";
import { namespaceOf, type Surroundings } from "./namespaces.ts";
import { inNamespace } from "./neighbours.ts";
import type { Pod } from "./pods.ts";
import { isSaid } from "./said.ts";

type LimitRange = PropertiesOf<"kubernetes:core/v1:LimitRange">;

/** `cpu` or `memory`. */
export type Resource = "cpu" | "memory";

/** Every container asks for the resource: itself, by its limit, for the whole pod, or by its namespace's default. */
export function requestsResource(pod: Pod, resource: Resource, surroundings: Surroundings): Verdict {
  return everyOrdinary(pod, (container, path) => {
    const blocks = [container.resources, pod.spec.resources];
    if (blocks.some((said) => isSaid(said?.requests, resource) || isSaid(said?.limits, resource))) return pass();
    if (hasDefault(pod, ["defaultRequest", "default"], resource, surroundings)) return pass();
    return missing(pod, `${path}.resources.requests.${resource}`, { allowed: "an amount" });
  });
}

/** Every container stops at some amount of the resource: its own, the pod's, or its namespace's default. */
export function limitsResource(pod: Pod, resource: Resource, surroundings: Surroundings): Verdict {
  return everyOrdinary(pod, (container, path) => {
    if ([container.resources, pod.spec.resources].some((said) => isSaid(said?.limits, resource))) return pass();
    if (hasDefault(pod, ["default"], resource, surroundings)) return pass();
    return missing(pod, `${path}.resources.limits.${resource}`, { allowed: "an amount" });
  });
}

/** Ephemeral containers can't have resources of their own. */
function everyOrdinary(pod: Pod, check: (container: Container, path: string) => Verdict): Verdict {
  return allOf(() => everyContainer(pod, check, ["containers", "initContainers"]));
}

function hasDefault(
  pod: Pod,
  fields: readonly ("default" | "defaultRequest")[],
  resource: Resource,
  surroundings: Surroundings,
): boolean {
  const ranges = inNamespace<LimitRange>("LimitRange", namespaceOf(pod.object, surroundings), surroundings);
  const found = findCertain(ranges, (range) =>
    (range().properties.spec?.limits ?? []).some(
      (limit) => limit?.type === "Container" && fields.some((field) => isSaid(limit[field], resource)),
    ),
  );
  return found !== undefined;
}
