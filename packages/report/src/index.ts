export {
  type AuditReport,
  type ReportControl,
  type ReportFramework,
  type ReportRule,
  type ReportStack,
  type ReportTool,
} from "./audit-report.ts";
export { formats, type Format, type FormatEntry, type FormatId } from "./formats.ts";
