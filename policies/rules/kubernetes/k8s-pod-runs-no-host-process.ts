// A HostProcess container is a process of the Windows node, not a container.

import { fail, isTrue, pass, rule } from "@temelj/policy";

import { everySecurityContext } from "../../reading/kubernetes/containers.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Pod Security Standards, baseline, "HostProcess": neither the pod nor a container asks for it. */
export const k8sPodRunsNoHostProcess = rule("k8s-pod-runs-no-host-process", {
  title: { en: "Pod runs no Windows HostProcess container", cnr: "Pod ne pokreće Windows HostProcess kontejner" },
  severity: "critical",
  on: workloadTypes,
  why: "Such a container has the rights of the Windows node: whoever breaks into it owns the node and all its pods.",
  attack: "A Windows container that is a host process is the machine's administrator.",
  fix: "remove windowsOptions.hostProcess",
  controls: ["pss-baseline:hostprocess", "cis-kubernetes-1.12:5.2.10"],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everySecurityContext(pod, ({ windowsOptions }, path) => {
        const given = windowsOptions?.hostProcess;
        if (!isTrue(given)) return pass();
        return fail({ path: `${path}.windowsOptions.hostProcess`, given, allowed: "false, or nothing" });
      }),
    );
  },
});
