// What does not need root must not be root, whatever its image says.

import { allOf, fail, isTrue, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

import { isFalse } from "../../reading/kubernetes/booleans.ts";
import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { unlessUserNamespace } from "../../reading/kubernetes/exemptions.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { everyPod, workloadTypes, type Pod } from "../../reading/kubernetes/pods.ts";

/** Pod Security Standards, restricted, "Running as Non-root": the pod requires it, or every container does. */
export const k8sContainerMustRunAsNonRoot = rule("k8s-container-must-run-as-non-root", {
  title: {
    en: "Container must run as another user than root",
    cnr: "Kontejner mora raditi kao korisnik koji nije root",
  },
  severity: "medium",
  on: workloadTypes,
  why: "Root in a container is root on the node after one escape; the setting stops an image that starts as root.",
  attack: "A changed image runs as root without anybody noticing; a hole of the runtime then gives the machine.",
  fix: "set the pod's securityContext.runAsNonRoot to true",
  controls: ["pss-restricted:running-as-non-root", "cis-kubernetes-1.12:5.2.7"],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/#integration-with-pod-security-admission-checks",
  ],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      unlessUserNamespace(pod, () =>
        allOf(
          () => notRefused(pod),
          () => everyContainer(pod, ({ securityContext }, path) => required(pod, securityContext?.runAsNonRoot, path)),
        ),
      ),
    );
  },
});

/** A pod that says false says it for nobody, but says it: the standard refuses that too. */
function notRefused({ spec, path }: Pod): Verdict {
  const given = spec.securityContext?.runAsNonRoot;
  if (given === undefined) return notApplicable("the pod says nothing of it");
  return isFalse(given) ? fail({ path: `${path}.securityContext.runAsNonRoot`, given, allowed: "true" }) : pass();
}

/** A container's own word counts; without one, the pod's. */
function required(pod: Pod, own: unknown, containerPath: string): Verdict {
  const path = `${containerPath}.securityContext.runAsNonRoot`;
  if (own !== undefined) return isTrue(own) ? pass() : fail({ path, given: own, allowed: "true" });
  if (isTrue(pod.spec.securityContext?.runAsNonRoot)) return pass();
  return missing(pod, path, { allowed: "true, here or for the whole pod" });
}
