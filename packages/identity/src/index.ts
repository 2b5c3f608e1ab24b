export {
  ContinuousDelivery,
  type ContinuousDeliveryArgs,
  type ContinuousDeliveryHandle,
  type ContinuousDeliveryNodes,
} from "./continuous-delivery.ts";
export { planDelivery, type DeliveryChoices, type DeliveryPlan } from "./plan-delivery.ts";
export { planTenantAccess, type TenantAccessChoices, type TenantAccessPlan } from "./plan-tenant-access.ts";
export {
  planWorkforce,
  type AssignmentChoice,
  type BoundaryChoice,
  type GroupChoice,
  type PermissionSetChoice,
  type WorkforceChoices,
  type WorkforcePlan,
} from "./plan-workforce.ts";
export {
  TenantAccess,
  type TenantAccessArgs,
  type TenantAccessHandle,
  type TenantAccessNodes,
} from "./tenant-access.ts";
export {
  WorkforceAccess,
  type WorkforceAccessArgs,
  type WorkforceAccessNodes,
  type WorkforceHandle,
} from "./workforce-access.ts";
export { issueCodes } from "./issue-codes.ts";
