export { estateAccess, type AccessAssignment, type AccessGroup, type EstateAccess } from "./access.ts";
export { estateAccounts, tenantAccountCode, type Account } from "./accounts.ts";
export { addressKey, addressRequests, allocationPools, reservedBlocks, standbyKey } from "./address-requests.ts";
export { type BackupIntent } from "./backup-intent.ts";
export { type DecryptIntent, type PolicyChange } from "./decrypt-intent.ts";
export { type EndpointsIntent } from "./endpoints-intent.ts";
export { estateAt, forgetEstate, primeEstate } from "./estate-cache.ts";
export {
  type ConditionValue,
  type Estate,
  type Guardrail,
  type GuardrailStatement,
  type Language,
  type OrganizationalUnit,
  type PlatformAccount,
} from "./estate.ts";
export {
  type DeliveryIdentity,
  type Group,
  type GroupScope,
  type IdentityIntent,
  type PermissionSet,
} from "./identity-intent.ts";
export { endpointsEnd, impliedFlows } from "./implied-flows.ts";
export { type IpamIntent } from "./ipam-intent.ts";
export { issueCodes } from "./issue-codes.ts";
export { schemas } from "./json-schemas.ts";
export { loadEstate, type LoadOptions } from "./load-estate.ts";
export { lockEstate, type LockOptions, type NextLock } from "./lock-estate.ts";
export {
  type AddressPool,
  type BlockSizes,
  type FlowProtocol,
  type InspectionIntent,
  type InternetIntent,
  type NetworkFlow,
  type NetworkIntent,
  type NetworkSegment,
  type PoolRegion,
  type ReservedRange,
  type ThreatResponse,
} from "./network-intent.ts";
export {
  codeRanges,
  reachesInternet,
  resolveFlows,
  segmentRanges,
  siteRanges,
  type FlowEnd,
  type ResolvedFlow,
} from "./resolve-flows.ts";
export {
  type CertificateIssuers,
  type NameFirewallIntent,
  type NameForward,
  type NameResponse,
  type NamesIntent,
} from "./names-intent.ts";
export { platformNetworks, type PlatformNetwork } from "./platform-networks.ts";
export { regionDecryption, type RegionDecryption } from "./region-decryption.ts";
export { regionRanges } from "./region-ranges.ts";
export {
  routesOfSite,
  type CircuitIntent,
  type DirectConnectIntent,
  type NetworkSite,
  type SiteRoutes,
} from "./sites-intent.ts";
export { staffAccess } from "./staff-access.ts";
export {
  staffCode,
  type StaffAccess,
  type StaffIntent,
  type StaffVpnIntent,
  type VerifiedAccessGroup,
  type VerifiedAccessIntent,
} from "./staff-intent.ts";
export { planLock } from "./plan-lock.ts";
export { type LockChanges } from "./read-lock.ts";
export { sourcePosition } from "./source-position.ts";
export { type EncryptionMode, type SpokesIntent } from "./spokes-intent.ts";
export { estateStacks, type Layer, type StackDefinition } from "./stacks.ts";
export { type TenantNetwork } from "./tenant-network-intent.ts";
export {
  serviceDomain,
  tenantGroup,
  type Environment,
  type PortalService,
  type Service,
  type Size,
  type Tenant,
  type TenantGroup,
  type TenantKind,
  type Tier,
} from "./tenant.ts";
export { usedElsewhere, type RangeElsewhere } from "./used-elsewhere.ts";
