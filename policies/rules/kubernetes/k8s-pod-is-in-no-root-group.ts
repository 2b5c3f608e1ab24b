// Root's group owns more than one thinks.

import { allOf, fail, isAbsent, pass, rule, type Verdict } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { unlessUserNamespace } from "../../reading/kubernetes/exemptions.ts";
import { everyItem } from "../../reading/kubernetes/items.ts";
import { everyPod, workloadTypes, type Pod } from "../../reading/kubernetes/pods.ts";

/** Nobody runs in group 0: neither as the main group, nor as one for volumes, nor as a further one. */
export const k8sPodIsInNoRootGroup = rule("k8s-pod-is-in-no-root-group", {
  title: { en: "Pod is not in root's group", cnr: "Pod nije u grupi root" },
  severity: "medium",
  on: workloadTypes,
  why: "Many files of images and volumes may be written by group 0.",
  attack: "A program with a hole runs as a harmless user in root's group, and rewrites the files that root runs next.",
  fix: "set runAsGroup and fsGroup to a number of its own, such as 10001",
  sources: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      unlessUserNamespace(pod, () =>
        allOf(
          () => ofPod(pod),
          () =>
            everyContainer(pod, ({ securityContext }, path) => {
              return isOther(securityContext?.runAsGroup, `${path}.securityContext.runAsGroup`);
            }),
        ),
      ),
    );
  },
});

function ofPod({ spec, path }: Pod): Verdict {
  const { runAsGroup, fsGroup, supplementalGroups } = spec.securityContext ?? {};
  const at = `${path}.securityContext`;
  return allOf(
    () => isOther(runAsGroup, `${at}.runAsGroup`),
    () => isOther(fsGroup, `${at}.fsGroup`),
    () => everyItem(supplementalGroups, `${at}.supplementalGroups`, isOther),
  );
}

function isOther(given: unknown, path: string): Verdict {
  if (isAbsent(given) || Number(given) !== 0) return pass();
  return fail({ path, given, allowed: "any other number, or nothing" });
}
