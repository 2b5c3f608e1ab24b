// Every rule about AWS, one a file.

import type { Rule } from "@temelj/policy";

import { awsAppsRules } from "./index-aws-apps.ts";
import { awsCoreRules } from "./index-aws-core.ts";
import { awsDataRules } from "./index-aws-data.ts";
import { awsEdgeRules } from "./index-aws-edge.ts";
import { awsMessagingRules } from "./index-aws-messaging.ts";
import { awsOperationsRules } from "./index-aws-operations.ts";
import { foundationRules } from "./index-foundation.ts";

/** Rules about AWS. */
export const awsRules: readonly Rule[] = [
  ...foundationRules,
  ...awsAppsRules,
  ...awsCoreRules,
  ...awsDataRules,
  ...awsEdgeRules,
  ...awsMessagingRules,
  ...awsOperationsRules,
];
