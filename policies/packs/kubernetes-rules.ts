// What Kubernetes workloads, access and exposure are judged by: the Pod Security Standards first.

import type { Rule } from "@temelj/policy";

import { ruleLists } from "../rule-lists.ts";

const lists = await ruleLists();

/** The rules of the pack: all about Kubernetes. */
export const kubernetesRules: readonly Rule[] = lists.kubernetesRules;
