export {
  AccountBaseline,
  type AccountBaselineArgs,
  type AccountBaselineHandle,
  type AccountBaselineNodes,
} from "./account-baseline.ts";
export { planBaseline, type BaselineChoices, type BaselinePlan, type SecurityContact } from "./plan-baseline.ts";
export { issueCodes } from "./issue-codes.ts";
