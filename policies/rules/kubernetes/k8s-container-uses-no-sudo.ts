// A program that may become root is root.

import { fail, findCertain, listed, pass, rule } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** No command of a container calls sudo. */
export const k8sContainerUsesNoSudo = rule("k8s-container-uses-no-sudo", {
  title: { en: "Container does not use sudo", cnr: "Kontejner ne koristi sudo" },
  severity: "medium",
  on: workloadTypes,
  why: "Where sudo works without a password, every user of the container is root.",
  attack: "A hole in the program runs commands as its user; one sudo later they run as root.",
  fix: "run the command as the user who needs it, and leave sudo out of the image",
  sources: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everyContainer(pod, ({ command, args }, path) => {
        const found = findCertain([...listed(command), ...listed(args)], (word) =>
          /(?:^|[\s;&|/])sudo(?:\s|$)/.test(String(word)),
        );
        return found === undefined ? pass() : fail({ path, given: found, allowed: "no sudo" });
      }),
    );
  },
});
