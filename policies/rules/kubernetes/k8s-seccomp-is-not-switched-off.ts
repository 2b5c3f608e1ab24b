// Seccomp refuses the system calls that containers never need and exploits do.

import { fail, isAbsent, oneOf, pass, rule } from "@temelj/policy";

import { everySecurityContext } from "../../reading/kubernetes/containers.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

const types = oneOf(["RuntimeDefault", "Localhost"]);

/** Pod Security Standards, baseline, "Seccomp": nobody asks for "Unconfined". */
export const k8sSeccompIsNotSwitchedOff = rule("k8s-seccomp-is-not-switched-off", {
  title: { en: "Seccomp is not switched off", cnr: "Seccomp nije isključen" },
  severity: "medium",
  on: workloadTypes,
  why: "Unconfined, a container may use every system call of the node's kernel, and every hole in it.",
  attack: "Without the filter the attacker tries rarely used calls of the kernel, where most ways out were found.",
  fix: 'use the seccomp profile "RuntimeDefault"',
  controls: ["pss-baseline:seccomp"],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everySecurityContext(pod, ({ seccompProfile }, path) => {
        const given = seccompProfile?.type;
        if (isAbsent(given) || types.holds(given)) return pass();
        return fail({ path: `${path}.seccompProfile.type`, given, allowed: `${types.allowed}, or nothing` });
      }),
    );
  },
});
