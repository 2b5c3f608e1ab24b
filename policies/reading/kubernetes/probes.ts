// Probes of containers that are meant to run on.

import { notApplicable, pass, type Verdict } from "@temelj/policy";

import { everyContainer } from "./containers.ts";
import { missing } from "./missing.ts";
import type { Pod } from "./pods.ts";
import { isSaid } from "./said.ts";

/** Every ordinary container has the probe. Pods that run to an end need none. */
export function hasProbe(pod: Pod, probe: "livenessProbe" | "readinessProbe"): Verdict {
  if (pod.kind === "Job" || pod.kind === "CronJob") return notApplicable("the pod runs to an end");
  const { restartPolicy = "Always" } = pod.spec;
  if (restartPolicy !== "Always") return notApplicable(`the pod runs to an end (restartPolicy: ${restartPolicy})`);
  return everyContainer(
    pod,
    (container, path) => (isSaid(container, probe) ? pass() : missing(pod, `${path}.${probe}`)),
    ["containers"],
  );
}
