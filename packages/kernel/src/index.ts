export { canonicalJson, type Json } from "./canonical-json.ts";
export {
  compareIssues,
  compareText,
  failure,
  formatIssue,
  issue,
  IssueError,
  success,
  valueOrThrow,
  warning,
  type Issue,
  type IssueDetails,
  type Result,
  type SourcePosition,
} from "./issue.ts";
export { type LocalizedText } from "./localized-text.ts";
export { stableHash, stableName, type NameLimits } from "./stable-name.ts";
export { suggest } from "./suggest.ts";
export { writeFileAtomic } from "./write-file.ts";
export { makeFolder } from "./make-folder.ts";
export { type IssueCode } from "./issue-code.ts";
