export {
  deploymentOf,
  wireMarks,
  type Deployment,
  type DeploymentProperties,
  type DeploymentResource,
} from "./deployment.ts";
export { planOf } from "./plan-of.ts";
export { parseUrn, type Plan, type PlanResource, type UrnParts } from "./plan.ts";
export {
  decodeProperties,
  decodeProperty,
  SecretValue,
  unknownValue,
  UnknownValue,
  type PropertyMap,
  type PropertyValue,
} from "./property-value.ts";
