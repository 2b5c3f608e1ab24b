export {
  type AuditReport,
  type ReportControl,
  type ReportFramework,
  type ReportRule,
  type ReportStack,
  type ReportTool,
} from "./audit-report.ts";
export { noteworthy } from "./clean-report.ts";
export { formats, type Format, type FormatEntry, type FormatId } from "./formats.ts";
