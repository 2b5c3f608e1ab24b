// One entry of the tables of issue codes.

import type { IssueCode } from "@temelj/kernel";

export const inPlace =
  "Correct the value where the issue points; the editor completes and explains keys when the file names its schema.";

/** What the page of a code says. */
export function page(title: string, why: string, fix: string): IssueCode {
  return { title, why, fix };
}
