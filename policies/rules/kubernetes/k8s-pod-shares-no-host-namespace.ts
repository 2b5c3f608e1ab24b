// A pod in the node's namespaces sees the node's network, processes or memory.

import { allOf, fail, isTrue, pass, rule } from "@temelj/policy";

import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

const settings = ["hostNetwork", "hostPID", "hostIPC"] as const;

/** Pod Security Standards, baseline, "Host Namespaces": none of the three is shared. */
export const k8sPodSharesNoHostNamespace = rule("k8s-pod-shares-no-host-namespace", {
  title: {
    en: "Pod does not share the node's network, processes or IPC",
    cnr: "Pod ne dijeli mrežu, procese ni IPC čvora",
  },
  severity: "high",
  on: workloadTypes,
  why: "In the node's namespaces a pod listens to all its traffic past network policies, and sees or stops its processes.",
  attack: "The attacker sees every process of the machine and reads their memory and traffic.",
  fix: "remove hostNetwork, hostPID and hostIPC",
  controls: [
    "pss-baseline:host-namespaces",
    "cis-kubernetes-1.12:5.2.3",
    "cis-kubernetes-1.12:5.2.4",
    "cis-kubernetes-1.12:5.2.5",
    "cis-eks-1.7.0:4.2.2",
    "cis-eks-1.7.0:4.2.3",
    "cis-eks-1.7.0:4.2.4",
  ],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  check(workload, context) {
    return everyPod(workload, context, ({ spec, path }) =>
      allOf(
        ...settings.map((name) => () => {
          const given = spec[name];
          return isTrue(given) ? fail({ path: `${path}.${name}`, given, allowed: "false, or nothing" }) : pass();
        }),
      ),
    );
  },
});
