// Every rule there is, one a file.

import type { Rule } from "@temelj/policy";

import { awsCoreRules } from "./index-aws-core.ts";
import { awsEdgeRules } from "./index-aws-edge.ts";
import { foundationRules } from "./index-foundation.ts";
import { kubernetesRules } from "./index-kubernetes.ts";

/** Rules about AWS. */
export const awsRules: readonly Rule[] = [...foundationRules, ...awsCoreRules, ...awsEdgeRules];

/** All rules. */
export const allRules: readonly Rule[] = [...awsRules, ...kubernetesRules];
