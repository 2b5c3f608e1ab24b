export {
  deploymentOf,
  wireMarks,
  type Deployment,
  type DeploymentProperties,
  type DeploymentResource,
} from "./deployment.ts";
export { issueCodes } from "./issue-codes.ts";
export { planOf, type PlanOfOptions } from "./plan-of.ts";
export { parseUrn, type Plan, type PlanResource, type UrnParts } from "./plan.ts";
export {
  decodeProperties,
  decodeProperty,
  SecretValue,
  unknownValue,
  UnknownValue,
  type DecodeOptions,
  type PropertyMap,
  type PropertyValue,
} from "./property-value.ts";
export { readPlan, type ReadPlanOptions } from "./read-plan.ts";
