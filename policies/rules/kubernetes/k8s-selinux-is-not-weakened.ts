// SELinux labels keep containers off the node and off each other.

import { allOf, fail, isAbsent, oneOf, pass, rule } from "@temelj/policy";

import { everySecurityContext } from "../../reading/kubernetes/containers.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

const types = oneOf(["container_t", "container_init_t", "container_kvm_t", "container_engine_t"]);

/** Pod Security Standards, baseline, "SELinux": a type for containers only, no user or role of its own. */
export const k8sSelinuxIsNotWeakened = rule("k8s-selinux-is-not-weakened", {
  title: { en: "SELinux label is one for containers", cnr: "SELinux oznaka je oznaka za kontejnere" },
  severity: "medium",
  on: workloadTypes,
  why: "A type such as spc_t, or another user or role, lifts the confinement that keeps a container off the node's files.",
  attack: "Another label lets the container touch files of the machine and of its neighbours.",
  fix: "remove seLinuxOptions.user and role, and use a container type or none",
  controls: ["pss-baseline:selinux"],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everySecurityContext(pod, ({ seLinuxOptions: options }, path) =>
        allOf(
          () => {
            const given = options?.type;
            if (isAbsent(given) || types.holds(given)) return pass();
            return fail({ path: `${path}.seLinuxOptions.type`, given, allowed: `${types.allowed}, or nothing` });
          },
          ...(["user", "role"] as const).map((name) => () => {
            const given = options?.[name];
            return isAbsent(given)
              ? pass()
              : fail({ path: `${path}.seLinuxOptions.${name}`, given, allowed: "nothing" });
          }),
        ),
      ),
    );
  },
});
