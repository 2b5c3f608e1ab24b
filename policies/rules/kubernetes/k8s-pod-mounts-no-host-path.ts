// A path of the node in a pod is a door to the node.

import { fail, pass, rule } from "@temelj/policy";

import { everyItem } from "../../reading/kubernetes/items.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Pod Security Standards, baseline, "HostPath Volumes": no volume is a path of the node. */
export const k8sPodMountsNoHostPath = rule("k8s-pod-mounts-no-host-path", {
  title: { en: "Pod mounts no path of the node", cnr: "Pod ne montira putanju sa čvora" },
  severity: "high",
  on: workloadTypes,
  why: "Through a path of the node a pod reads other pods' secrets and the kubelet's keys, or writes what root then runs.",
  attack: "The attacker reads the machine's keys, or writes a job that the machine runs as root.",
  fix: "use a PersistentVolumeClaim, an emptyDir or a CSI volume instead of hostPath",
  controls: ["pss-baseline:hostpath-volumes", "cis-kubernetes-1.12:5.2.11"],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  check(workload, context) {
    return everyPod(workload, context, ({ spec, path }) =>
      everyItem(spec.volumes, `${path}.volumes`, ({ hostPath }, at) => {
        if (hostPath === undefined) return pass();
        return fail({ path: `${at}.hostPath`, given: hostPath, allowed: "no hostPath" });
      }),
    );
  },
});
