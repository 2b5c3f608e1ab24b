export {
  controlsByRule,
  coverageCounts,
  coverageOf,
  type Control,
  type Coverage,
  type DesignCover,
  type Framework,
  type ManualCover,
} from "./framework.ts";
export { issueCodes } from "./issue-codes.ts";
export { readFrameworks, type Known } from "./read-frameworks.ts";
