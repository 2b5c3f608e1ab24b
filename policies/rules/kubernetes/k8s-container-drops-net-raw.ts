// Raw packets can pretend to come from anybody.

import { fail, findCertain, pass, rule } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { unlessWindows } from "../../reading/kubernetes/exemptions.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Every container gives up the capability NET_RAW, by itself or with all others. */
export const k8sContainerDropsNetRaw = rule("k8s-container-drops-net-raw", {
  title: { en: "Container drops NET_RAW", cnr: "Kontejner odbacuje NET_RAW" },
  severity: "low",
  on: workloadTypes,
  why: "Container runtimes give it by default; with it a container forges packets of others.",
  attack: "A container that was broken into answers name look-ups of its neighbours and leads them to the attacker.",
  fix: 'set securityContext.capabilities.drop to ["ALL"]',
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      unlessWindows(pod, () =>
        everyContainer(pod, ({ securityContext }, at) => {
          const path = `${at}.securityContext.capabilities.drop`;
          const drop = securityContext?.capabilities?.drop;
          if (drop === undefined) return missing(pod, path, { allowed: "ALL, or NET_RAW" });
          const found = findCertain(drop, (name) => /^(?:ALL|(?:CAP_)?NET_RAW)$/i.test(String(name)));
          return found === undefined ? fail({ path, given: drop, allowed: "ALL, or NET_RAW" }) : pass();
        }),
      ),
    );
  },
});
