// Decides how long an archive keeps documents: pure, so that it can be tested without Pulumi.

import { issue, IssueError, type Issue } from "@temelj/kernel";

/** What an archive may be told, as far as decisions go. */
export interface DocumentArchiveChoices {
  /**
   * Years that a document can be neither changed nor deleted, 1 to 100.
   * @default 10
   */
  readonly keepYears?: number;
  /**
   * Refuses to delete the archive together with its stack. Turn it off in test stacks only.
   * @default true
   */
  readonly protect?: boolean;
}

/** Every decision about an archive. */
export interface DocumentArchivePlan {
  readonly keepYears: number;
  readonly protect: boolean;
}

/** The plan of an archive, or an {@link IssueError} with every issue. */
export function planDocumentArchive(name: string, choices: DocumentArchiveChoices): DocumentArchivePlan {
  const { keepYears = 10, protect = true } = choices;
  const issues = [...nameIssues(name), ...yearIssues(keepYears)];
  if (issues.length > 0) throw new IssueError(issues);
  return { keepYears, protect };
}

/** The bucket is named after the archive: 63 characters, less its role and what Pulumi adds. */
function nameIssues(name: string): Issue[] {
  if (/^[a-z][a-z0-9-]{0,47}$/.test(name)) return [];
  return [
    issue("ARCHIVE_NAME_INVALID", `an archive's name is "${name}"`, {
      allowed: "lower-case letters, digits and hyphens, starting with a letter, at most 48 characters",
      fix: 'name it by what it keeps, such as "registers"',
    }),
  ];
}

function yearIssues(keepYears: number): Issue[] {
  if (Number.isInteger(keepYears) && keepYears >= 1 && keepYears <= 100) return [];
  return [
    issue("ARCHIVE_YEARS_INVALID", `keepYears is ${keepYears}`, {
      allowed: "a whole number, 1 to 100",
      fix: "take the number of years from the law that the documents fall under",
    }),
  ];
}
