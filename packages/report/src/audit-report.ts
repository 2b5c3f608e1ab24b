// What every format is made from: the answers of an audit, and what is known about rules, stacks and frameworks.

import type { Issue, LocalizedText } from "@temelj/kernel";
import type { Coverage, Finding, Outcome, Rule } from "@temelj/policy";

/** A whole audit as data. The same report gives the same bytes: no format looks at a clock. */
export interface AuditReport {
  readonly tool: ReportTool;
  /** The answers; those that passed may be left out where `counts` has them. */
  readonly findings: readonly Finding[];
  /** All rules that were asked, also those that found nothing. */
  readonly rules: readonly ReportRule[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly coverage: Coverage;
  readonly stacks: readonly ReportStack[];
  /** What to report by. Controls that rules name beyond these are reported by their ids alone. */
  readonly frameworks?: readonly ReportFramework[];
  /** Why some of it could not be judged. */
  readonly issues?: readonly Issue[];
  /** When it was judged, ISO 8601 with a zone. Absent: no format has a time, or the epoch where one must be. */
  readonly asOf?: string;
}

/** Who judged. */
export interface ReportTool {
  readonly version: string;
  /** A page about it. */
  readonly informationUri?: string;
}

/** A rule as far as reports tell of it. */
export type ReportRule = Pick<Rule, "id" | "title" | "severity" | "why" | "fix" | "controls" | "sources">;

/** A stack that was judged. */
export interface ReportStack {
  readonly project: string;
  readonly stack: string;
  /** Code of the ministry or municipality that it serves. */
  readonly tenant?: string;
  /** The file that was read. */
  readonly file?: string;
  /** The program's folder, from the root of its repository: what source positions are relative to. */
  readonly directory?: string;
  readonly resources?: number;
}

/** A law or standard whose controls rules prove. */
export interface ReportFramework {
  readonly id: string;
  readonly title: LocalizedText;
  readonly version?: string;
  readonly source?: string;
  readonly controls: readonly ReportControl[];
}

/** One control, and the rules that prove a part of it. */
export interface ReportControl {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly string[];
}
