export { planPortal, type PlannedPage, type PortalChoices, type PortalPlan } from "./plan-portal.ts";
export {
  type DnsRecord,
  type PortalHandle,
  type StaticPortalArgs,
  type StaticPortalNodes,
} from "./static-portal-args.ts";
export { StaticPortal } from "./static-portal.ts";
export { issueCodes } from "./issue-codes.ts";
