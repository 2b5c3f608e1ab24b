// Whoever may read a workload reads its environment.

import { fail, isAbsent, pass, plain, rule, valuesAt, type Verdict } from "@temelj/policy";

import { everyContainer, type Container } from "../../reading/kubernetes/containers.ts";
import { everyItem } from "../../reading/kubernetes/items.ts";
import { everyPod, workloadTypes } from "../../reading/kubernetes/pods.ts";
import { isSaid } from "../../reading/kubernetes/said.ts";
import { isSecretName, isSecretValue, namesElsewhere } from "../../reading/secret-texts.ts";

/** No environment variable has a password, token or key as its plain value. Values are never shown. */
export const k8sEnvironmentHoldsNoSecret = rule("k8s-environment-holds-no-secret", {
  title: { en: "Environment holds no secret in plain", cnr: "Okruženje ne sadrži otvorenu tajnu" },
  severity: "high",
  on: workloadTypes,
  why: "A value in a workload is in etcd, in every kubectl get and in Git; none of these treats it as a secret.",
  attack: "A read-only sign-in lists the pods, and has the database's password.",
  fix: "put it in a Secret or an external store, and refer to it or mount it",
  sources: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
  check(workload, context) {
    return everyPod(workload, context, (pod) =>
      everyContainer(pod, ({ env }, path) => everyItem(env, `${path}.env`, (variable, at) => isNoSecret(variable, at))),
    );
  },
});

function isNoSecret(variable: NonNullable<NonNullable<Container["env"]>[number]>, path: string): Verdict {
  if (!isSaid(variable, "value")) return pass();
  const sealed = valuesAt(plain(variable), "value").some(({ secret }) => secret);
  const name = variable.name ?? "";
  if (!sealed) {
    const { value } = variable;
    if (isAbsent(value) || typeof value !== "string" || namesElsewhere(value)) return pass();
    if (!isSecretName(name) && !isSecretValue(value)) return pass();
  }
  const message = `${path}: the environment variable ${name} has a secret as its plain value`;
  return fail({ path: `${path}.value`, message, allowed: "valueFrom, or a mounted Secret" });
}
