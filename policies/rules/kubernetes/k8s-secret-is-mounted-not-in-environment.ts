// Environments leak: into child processes, crash reports and debug pages.

import { allOf, fail, pass, rule, type Verdict } from "@temelj/policy";

import { everyContainer } from "../../reading/kubernetes/containers.ts";
import { everyItem } from "../../reading/kubernetes/items.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";
import { isSaid } from "../../reading/kubernetes/said.ts";

/** No container takes a Secret into its environment: a file can be kept from children, and changes with the Secret. */
export const k8sSecretIsMountedNotInEnvironment = rule("k8s-secret-is-mounted-not-in-environment", {
  title: {
    en: "Secret is mounted as a file, not put in the environment",
    cnr: "Tajna je montirana kao datoteka, a ne stavljena u okruženje",
  },
  severity: "low",
  on: workloadTypes,
  why: "Every child process inherits the environment, and crash reports print it; a rotated secret never reaches it.",
  attack: "A crash report prints the environment, secrets and all, into a log that many read.",
  fix: "mount the Secret as a volume and read the file",
  controls: ["cis-kubernetes-1.12:5.4.1", "cis-eks-1.7.0:4.4.1"],
  sources: ["https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-files-from-a-pod"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everyContainer(pod, ({ env, envFrom }, path) =>
        allOf(
          () =>
            everyItem(env, `${path}.env`, ({ valueFrom }, at) =>
              refersNot(valueFrom, "secretKeyRef", `${at}.valueFrom`),
            ),
          () => everyItem(envFrom, `${path}.envFrom`, (source, at) => refersNot(source, "secretRef", at)),
        ),
      ),
    );
  },
});

function refersNot(source: object | undefined, name: string, path: string): Verdict {
  return isSaid(source, name) ? fail({ path: `${path}.${name}`, message: `${path} takes a Secret` }) : pass();
}
