// Parts of /proc are hidden from containers for a reason.

import { rule } from "@temelj/policy";

import { unlessUserNamespace } from "../../reading/kubernetes/exemptions.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";
import { procMountIsDefault } from "../../reading/kubernetes/proc-mount.ts";

/** Pod Security Standards, baseline, "/proc Mount Type": masked, except (since 1.35) in a user namespace. */
export const k8sProcMountIsDefault = rule("k8s-proc-mount-is-default", {
  title: { en: "/proc is mounted masked", cnr: "/proc je montiran maskiran" },
  severity: "medium",
  on: workloadTypes,
  why: "Unmasked, /proc shows and changes settings of the node's kernel.",
  attack: "An unmasked /proc shows and changes settings of the machine's kernel from inside a container.",
  fix: "remove securityContext.procMount; or give the pod a user namespace with hostUsers: false",
  controls: ["pss-baseline:proc-mount-type"],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/#integration-with-pod-security-admission-checks",
  ],
  check(workload, context) {
    return everyPod(workload, context, (pod) => unlessUserNamespace(pod, () => procMountIsDefault(pod)));
  },
});
