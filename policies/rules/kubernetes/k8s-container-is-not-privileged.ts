// A privileged container is root on the node.

import { fail, isTrue, pass, rule } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Pod Security Standards, baseline, "Privileged Containers": no container of any kind is privileged. */
export const k8sContainerIsNotPrivileged = rule("k8s-container-is-not-privileged", {
  title: { en: "Container is not privileged", cnr: "Kontejner nije privilegovan" },
  severity: "critical",
  on: workloadTypes,
  why: "A privileged container has every capability and device of the node; leaving it takes one command.",
  attack: "Through a hole in one web page the attacker has the machine, and every container on it.",
  fix: "remove securityContext.privileged and add only the capabilities that are needed",
  controls: ["pss-baseline:privileged-containers", "cis-kubernetes-1.12:5.2.2", "cis-eks-1.7.0:4.2.1"],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everyContainer(pod, ({ securityContext }, path) => {
        const given = securityContext?.privileged;
        if (!isTrue(given)) return pass();
        return fail({ path: `${path}.securityContext.privileged`, given, allowed: "false, or nothing" });
      }),
    );
  },
});
