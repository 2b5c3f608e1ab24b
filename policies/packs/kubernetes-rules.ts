// What Kubernetes workloads, access and exposure are judged by: the Pod Security Standards first.

import type { Rule } from "@temelj/policy";

import { kubernetesRules as rules } from "../rules/index-kubernetes.ts";

/** The rules of the pack: all about Kubernetes. */
export const kubernetesRules: readonly Rule[] = rules;
