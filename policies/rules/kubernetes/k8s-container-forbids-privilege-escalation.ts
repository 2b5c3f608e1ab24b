// A process must not gain rights that its parent did not have.

import { fail, pass, rule } from "@temelj/policy";

import { isFalse } from "../../reading/kubernetes/booleans.ts";
import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { unlessWindows } from "../../reading/kubernetes/exemptions.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Pod Security Standards, restricted, "Privilege Escalation": every container says that it forbids it. */
export const k8sContainerForbidsPrivilegeEscalation = rule("k8s-container-forbids-privilege-escalation", {
  title: { en: "Container forbids privilege escalation", cnr: "Kontejner zabranjuje podizanje privilegija" },
  severity: "medium",
  on: workloadTypes,
  why: "By default a set-user-ID program in the image, sudo for one, makes an ordinary user of the container root.",
  attack: "A forgotten program with root's rights lets the attacker become root in the container.",
  fix: "set securityContext.allowPrivilegeEscalation to false",
  controls: ["pss-restricted:privilege-escalation", "cis-kubernetes-1.12:5.2.6", "cis-eks-1.7.0:4.2.5"],
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      unlessWindows(pod, () =>
        everyContainer(pod, ({ securityContext }, at) => {
          const given = securityContext?.allowPrivilegeEscalation;
          const path = `${at}.securityContext.allowPrivilegeEscalation`;
          if (isFalse(given)) return pass();
          if (given === undefined) return missing(pod, path, { allowed: "false" });
          return fail({ path, given, allowed: "false" });
        }),
      ),
    );
  },
});
