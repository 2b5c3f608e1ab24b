export { emptyLock, type AddressLock, type Allocation, type EntryPosition, type Quarantined } from "./address-lock.ts";
export { allocate, type AllocationInput, type AllocationRequest, type Pool } from "./allocate.ts";
export {
  alignedAt,
  blockSize,
  contains,
  formatBlock,
  nearestBlock,
  overlaps,
  parseBlock,
  subBlock,
  type Block,
} from "./block.ts";
export { grownBlocks, type GrownBlocks } from "./grown-blocks.ts";
export { holds } from "./holds.ts";
export { issueCodes } from "./issue-codes.ts";
export { parseLock, printLock, type LockFile } from "./lock-file.ts";
export { lockIssues, type LockContext } from "./lock-issues.ts";
export { networksThatFit, poolUsage, type PoolUsage } from "./pool-usage.ts";
export { isPublicAddress } from "./public-address.ts";
