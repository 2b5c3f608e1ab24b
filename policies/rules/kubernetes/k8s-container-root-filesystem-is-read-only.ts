// A program that can't be changed can't be turned into another.

import { fail, isTrue, pass, rule } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { unlessWindows } from "../../reading/kubernetes/exemptions.ts";
import { missing } from "../../reading/kubernetes/missing.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";

/** Every ordinary and init container has a root filesystem that it can't write to. */
export const k8sContainerRootFilesystemIsReadOnly = rule("k8s-container-root-filesystem-is-read-only", {
  title: {
    en: "Container can't write to its root filesystem",
    cnr: "Kontejner ne može pisati po svom sistemu datoteka",
  },
  severity: "medium",
  on: workloadTypes,
  why: "An attacker in a container that can write there puts tools beside the program, or replaces it.",
  attack: "The attacker adds a script to the web server's folder, and gets in again whenever it likes.",
  fix: "set securityContext.readOnlyRootFilesystem to true and mount an emptyDir where the program must write",
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      unlessWindows(pod, () =>
        everyContainer(
          pod,
          ({ securityContext }, at) => {
            const given = securityContext?.readOnlyRootFilesystem;
            const path = `${at}.securityContext.readOnlyRootFilesystem`;
            if (isTrue(given)) return pass();
            return given === undefined
              ? missing(pod, path, { allowed: "true" })
              : fail({ path, given, allowed: "true" });
          },
          ["containers", "initContainers"],
        ),
      ),
    );
  },
});
