export { type LogArchiveArgs, type LogArchiveHandle, type LogArchiveNodes } from "./log-archive-args.ts";
export { LogArchive } from "./log-archive.ts";
export {
  OrganizationTrail,
  type OrganizationTrailArgs,
  type OrganizationTrailHandle,
  type OrganizationTrailNodes,
  type TrailDestination,
} from "./organization-trail.ts";
export { planLogArchive, type LockMode, type LogArchiveChoices, type LogArchivePlan } from "./plan-log-archive.ts";
export { planTrail, type TrailChoices, type TrailPlan } from "./plan-trail.ts";
export { issueCodes } from "./issue-codes.ts";
