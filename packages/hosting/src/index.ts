export { StaticPortal, type StaticPortalNodes } from "./static-portal.ts";
export { planPortal, type PortalChoices, type PortalPlan } from "./plan-portal.ts";
export { type DnsRecord, type PortalHandle, type StaticPortalArgs } from "./static-portal-args.ts";
