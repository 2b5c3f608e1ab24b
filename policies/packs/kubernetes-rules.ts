// What Kubernetes workloads, access and exposure are judged by: the Pod Security Standards first.

import type { Enforcement, Rule } from "@temelj/policy";

import { kubernetesRules as rules } from "../rules/index-kubernetes.ts";

/** The rules of the pack: all about Kubernetes. */
export const kubernetesRules: readonly Rule[] = rules;

/** Good advice that has good exceptions: it is reported and stops nothing, unless the user configures otherwise. */
const advice = [
  "k8s-container-has-liveness-probe",
  "k8s-container-has-readiness-probe",
  "k8s-container-limits-cpu",
  "k8s-image-is-pulled-always",
  "k8s-image-names-a-digest",
  "k8s-replicated-workload-has-disruption-budget",
  "k8s-replicated-workload-spreads",
  "k8s-role-cannot-create-pods",
  "k8s-secret-is-mounted-not-in-environment",
] as const;

/** What a failure means, by rule. Those not named stop a deployment. */
export const kubernetesEnforcement: Readonly<Record<string, Enforcement>> = Object.fromEntries(
  advice.map((id) => [id, "advisory"]),
);
