export { applyWaivers, longestWaiverDays, waiverRules, waiverType, type ApplyWaiversOptions } from "./apply-waivers.ts";
export { issueCodes } from "./issue-codes.ts";
export { readWaivers, type ReadWaiversOptions } from "./read-waivers.ts";
export { signatureNamespace, sshSignatures, type VerifySignature } from "./verify-signature.ts";
export { type Waiver } from "./waiver.ts";
