// A waiver: an approved, expiring exception of one rule for one resource, or for a bounded group of them.

import type { SourcePosition } from "@temelj/kernel";

/** An exception that somebody answers for. */
export interface Waiver {
  /** Id of the rule. */
  readonly rule: string;
  /** URN of a resource; `*` stands for part of its name or of its stack. */
  readonly resource: string;
  readonly reason: string;
  /** The role that approved it; never a person's name. */
  readonly approver: string;
  /** Where it was discussed. */
  readonly ticket: string;
  /** Last day on which it holds, ISO 8601. */
  readonly expires: string;
  /** Where it stands. */
  readonly at: SourcePosition;
  /** Who signed its file. Absent when nobody did. */
  readonly signer?: string;
}
