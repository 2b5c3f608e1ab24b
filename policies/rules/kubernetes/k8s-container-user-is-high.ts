// A number that the node also has is a name that the node also knows.

import { atLeast, fail, pass, rule } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { unlessUserNamespace, unlessWindows } from "../../reading/kubernetes/exemptions.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Containers run as a user whose number is at least so high (parameter) that no user of a node has it. */
export const k8sContainerUserIsHigh = rule("k8s-container-user-is-high", {
  title: { en: "Container runs as a user with a high number", cnr: "Kontejner radi kao korisnik s visokim brojem" },
  severity: "low",
  on: workloadTypes,
  why: "A process that leaves its container is then a user of the node, with whatever that one may.",
  attack:
    "A program breaks out of its container; since its user's number is that of the node's log service, it reads the node's logs.",
  fix: "set runAsUser to 10000 or more, for the pod or the container",
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  parameters: { least: 10_000 as number },
  check(workload, context) {
    const { least } = context.config;
    return everyPod(workload, context, (pod) =>
      unlessWindows(pod, () =>
        unlessUserNamespace(pod, () =>
          everyContainer(pod, ({ securityContext }, at) => {
            const path = `${at}.securityContext.runAsUser`;
            const given = securityContext?.runAsUser ?? pod.spec.securityContext?.runAsUser;
            if (given === undefined) return missing(pod, path, { allowed: `at least ${least}` });
            return atLeast(least).holds(given) ? pass() : fail({ path, given, allowed: `at least ${least}` });
          }),
        ),
      ),
    );
  },
});
