// Every rule there is, one a file.

import type { Rule } from "@temelj/policy";

import { awsCoreRules } from "./index-aws-core.ts";
import { awsDataRules } from "./index-aws-data.ts";
import { awsEdgeRules } from "./index-aws-edge.ts";
import { awsMessagingRules } from "./index-aws-messaging.ts";
import { awsOperationsRules } from "./index-aws-operations.ts";
import { foundationRules } from "./index-foundation.ts";
import { kubernetesRules } from "./index-kubernetes.ts";

/** Rules about AWS. */
export const awsRules: readonly Rule[] = [
  ...foundationRules,
  ...awsCoreRules,
  ...awsDataRules,
  ...awsEdgeRules,
  ...awsMessagingRules,
  ...awsOperationsRules,
];

/** All rules. */
export const allRules: readonly Rule[] = [...awsRules, ...kubernetesRules];
