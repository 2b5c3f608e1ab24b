// Every rule there is, one a file.

import type { Rule } from "@temelj/policy";

import { awsRules } from "./index-aws.ts";
import { kubernetesRules } from "./index-kubernetes.ts";

export { awsRules, kubernetesRules };

/** All rules. */
export const allRules: readonly Rule[] = [...awsRules, ...kubernetesRules];
