// Without a word, many clusters run containers with every system call open.

import { allOf, fail, isAbsent, notApplicable, oneOf, pass, rule, type Verdict } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { unlessWindows } from "../../reading/kubernetes/exemptions.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { everyPod, workloadTypes, type Pod } from "../../reading/kubernetes/pods.ts";

const types = oneOf(["RuntimeDefault", "Localhost"]);

/** Pod Security Standards, restricted, "Seccomp": the pod names a profile, or every container does. */
export const k8sSeccompProfileIsSet = rule("k8s-seccomp-profile-is-set", {
  title: { en: "Seccomp profile is set", cnr: "Seccomp profil je postavljen" },
  severity: "medium",
  on: workloadTypes,
  why: "A kubelet's default is no profile at all: every system call of the node's kernel is open to the container.",
  attack: "A pod without a profile runs without the filter, and the attacker has every call of the kernel.",
  fix: 'set the pod\'s securityContext.seccompProfile.type to "RuntimeDefault"',
  controls: ["pss-restricted:seccomp", "cis-kubernetes-1.12:5.6.2"],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      unlessWindows(pod, () =>
        allOf(
          () => {
            const given = pod.spec.securityContext?.seccompProfile?.type;
            const path = `${pod.path}.securityContext.seccompProfile.type`;
            if (isAbsent(given)) return notApplicable("the pod says nothing of it");
            return types.holds(given) ? pass() : fail({ path, given, allowed: types.allowed });
          },
          () =>
            everyContainer(pod, ({ securityContext }, path) => {
              return hasProfile(
                pod,
                securityContext?.seccompProfile?.type,
                `${path}.securityContext.seccompProfile.type`,
              );
            }),
        ),
      ),
    );
  },
});

/** A container's own word counts; without one, the pod's, which is judged by itself. */
function hasProfile(pod: Pod, own: string | undefined, path: string): Verdict {
  if (!isAbsent(own)) return types.holds(own) ? pass() : fail({ path, given: own, allowed: types.allowed });
  if (!isAbsent(pod.spec.securityContext?.seccompProfile?.type)) return pass();
  return missing(pod, path, { allowed: `${types.allowed}, here or for the whole pod` });
}
