export { accountProvider, deployRoleName, managementProvider, type AccountProviderArgs } from "./account-provider.ts";
export { allocatedBlocks } from "./allocated-block.ts";
export {
  identityContract,
  loggingContract,
  namesContract,
  networkContract,
  organizationContract,
} from "./contracts.ts";
export { currentStack, currentTenant, type CurrentStack, type CurrentTenant } from "./current-stack.ts";
export { estateRegions, type EstateRegions } from "./estate-regions.ts";
export { accountId, platformContracts, type Platform } from "./platform.ts";
export { contractOutputs, readContract, stackContract, type StackContract, type Unresolved } from "./stack-contract.ts";
export { zoneIds } from "./zone-ids.ts";
export { issueCodes } from "./issue-codes.ts";
