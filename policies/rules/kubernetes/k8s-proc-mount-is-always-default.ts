// The restricted level keeps /proc masked even where the baseline lets it go.

import { rule } from "@temelj/policy";

import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";
import { procMountIsDefault } from "../../reading/kubernetes/proc-mount.ts";

/** Pod Security Standards, restricted, "/proc Mount Type": masked, also in a user namespace. */
export const k8sProcMountIsAlwaysDefault = rule("k8s-proc-mount-is-always-default", {
  title: {
    en: "/proc is mounted masked, also in a user namespace",
    cnr: "/proc je montiran maskiran, i u korisničkom imenskom prostoru",
  },
  severity: "medium",
  on: workloadTypes,
  why: "A user namespace limits what an unmasked /proc can do, but the kernel's surface that it opens stays open.",
  attack: "An unmasked /proc shows and changes settings of the machine.",
  fix: "remove securityContext.procMount",
  controls: ["pss-restricted:proc-mount-type"],
  sources: [
    "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/#integration-with-pod-security-admission-checks",
    "https://github.com/kubernetes/kubernetes/pull/132157",
  ],
  check(workload, context) {
    return everyPod(workload, context, procMountIsDefault);
  },
});
