// User 0 is root, by whatever name.

import { fail, isAbsent, pass, rule } from "@temelj/policy";

import { everySecurityContext } from "../../reading/kubernetes/containers.ts";
import { unlessUserNamespace } from "../../reading/kubernetes/exemptions.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Pod Security Standards, restricted, "Running as Non-root user": nobody sets runAsUser to 0. */
export const k8sContainerRunsNotAsUserZero = rule("k8s-container-runs-not-as-user-zero", {
  title: { en: "Container does not run as user 0", cnr: "Kontejner ne radi kao korisnik 0" },
  severity: "medium",
  on: workloadTypes,
  why: "User 0 of a container is user 0 of the node: what it can reach there, it owns.",
  attack: "Whoever breaks into a program that is user 0 is one hole of the runtime away from the machine.",
  fix: "set runAsUser to another number, or remove it",
  controls: ["pss-restricted:running-as-non-root-user", "cis-kubernetes-1.12:5.2.7"],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/#integration-with-pod-security-admission-checks",
  ],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      unlessUserNamespace(pod, () =>
        everySecurityContext(pod, ({ runAsUser: given }, path) => {
          if (isAbsent(given) || Number(given) !== 0) return pass();
          return fail({ path: `${path}.runAsUser`, given, allowed: "any other number, or nothing" });
        }),
      ),
    );
  },
});
