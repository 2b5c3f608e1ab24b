// How many pods a workload runs at least.

import { findCertain, type PropertiesOf } from "@temelj/policy";

import type { Surroundings } from "./namespaces.ts";
import { inNamespace } from "./neighbours.ts";
import type { Pod } from "./pods.ts";

type Autoscaler = PropertiesOf<"kubernetes:autoscaling/v2:HorizontalPodAutoscaler">;

/** Kinds that run as many equal pods as they are told. */
export const replicatedKinds = ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"] as const;

/** Two or more as the workload says, else what its autoscaler keeps at least, else what it says, else one. */
export function leastReplicas(
  { kind, object: { properties: workload } }: Pod,
  namespace: string,
  surroundings: Surroundings,
): number {
  const own = Number(workload.spec?.replicas ?? 1);
  if (own > 1) return own;
  const autoscaler = findCertain(
    inNamespace<Autoscaler>("HorizontalPodAutoscaler", namespace, surroundings),
    (candidate) => {
      const target = candidate().properties.spec?.scaleTargetRef;
      return target?.kind === kind && target.name === workload.metadata?.name;
    },
  );
  if (autoscaler === undefined) return own;
  return Number(autoscaler().properties.spec?.minReplicas ?? 1);
}
