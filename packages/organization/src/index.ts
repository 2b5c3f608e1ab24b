export { type OrganizationArgs, type OrganizationHandle, type OrganizationNodes } from "./organization-args.ts";
export {
  type AccountChoice,
  type DelegationChoice,
  type GuardrailChoice,
  type OrganizationChoices,
  type UnitChoice,
} from "./organization-choices.ts";
export { Organization } from "./organization.ts";
export { planOrganization, type OrganizationPlan } from "./plan-organization.ts";
export { issueCodes } from "./issue-codes.ts";
