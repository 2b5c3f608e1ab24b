// Decides where an account is hardened, and whom AWS calls about its security.

import { compareText, issue, IssueError, type Issue } from "@temelj/kernel";

/** What a baseline may be told, as far as decisions go. */
export interface BaselineChoices {
  /**
   * Regions that the account works in: most settings are made in each region of their own.
   * @example ["eu-central-1", "eu-south-1"]
   */
  readonly regions: readonly string[];
  /**
   * Those of the regions that AWS keeps switched off until someone asks.
   * https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html
   * @default none
   * @example ["eu-south-1"]
   */
  readonly optInRegions?: readonly string[];
  /** Whom AWS writes to and calls about security. @default none: the root user's address */
  readonly securityContact?: SecurityContact;
}

/** Somebody who answers about the account's security. */
export interface SecurityContact {
  readonly name: string;
  readonly title: string;
  readonly email: string;
  /** International, such as +382 20 000 000. */
  readonly phone: string;
}

/** Every decision about a baseline. */
export interface BaselinePlan {
  readonly regions: readonly { readonly region: string; readonly optIn: boolean }[];
  readonly securityContact?: SecurityContact;
}

const regionPattern = /^[a-z]+(-[a-z]+)+-\d$/;
/** https://docs.aws.amazon.com/accounts/latest/reference/API_AlternateContact.html */
const contactPatterns = {
  name: /^.{1,64}$/,
  title: /^.{1,50}$/,
  email: /^(?=.{1,254}$)[\w+=.#|!&-]+@[\w.-]+\.\w+$/,
  phone: /^[\s0-9()+-]{1,25}$/,
} as const;

/** The plan of a baseline, or an {@link IssueError} with every issue. */
export function planBaseline({ regions, optInRegions = [], securityContact }: BaselineChoices): BaselinePlan {
  const issues = [...regionIssues(regions, optInRegions), ...contactIssues(securityContact)];
  if (issues.length > 0) throw new IssueError(issues);
  return {
    regions: regions.toSorted(compareText).map((region) => ({ region, optIn: optInRegions.includes(region) })),
    ...(securityContact === undefined ? {} : { securityContact }),
  };
}

function regionIssues(regions: readonly string[], optInRegions: readonly string[]): Issue[] {
  const issues: Issue[] = [];
  if (regions.length === 0) {
    const fix = 'give at least the home region, such as "eu-central-1"';
    issues.push(issue("SECURITY_REGIONS_MISSING", "the baseline has no region", { fix }));
  }
  for (const [position, region] of regions.entries()) {
    if (!regionPattern.test(region)) {
      const allowed = "a region, such as eu-central-1";
      issues.push(issue("SECURITY_REGION_INVALID", `a region of the baseline is "${region}"`, { allowed }));
    }
    if (regions.indexOf(region) !== position) {
      issues.push(issue("SECURITY_REGION_REPEATED", `the region "${region}" is given twice`, { fix: "remove one" }));
    }
  }
  for (const region of optInRegions.filter((each) => !regions.includes(each))) {
    const fix = "add it to regions, or remove it from optInRegions";
    const message = `the region "${region}" is to be switched on, but is none of the baseline's`;
    issues.push(issue("SECURITY_REGION_UNKNOWN", message, { allowed: regions.join(", "), fix }));
  }
  return issues;
}

function contactIssues(contact: SecurityContact | undefined): Issue[] {
  if (contact === undefined) return [];
  const allowed = {
    name: "1 to 64 characters",
    title: "1 to 50 characters",
    email: "an e-mail address of at most 254 characters",
    phone: "1 to 25 digits, blanks, brackets, hyphens and +",
  };
  return (["name", "title", "email", "phone"] as const)
    .filter((field) => !contactPatterns[field].test(contact[field]))
    .map((field) =>
      issue("SECURITY_CONTACT_INVALID", `the ${field} of the security contact is "${contact[field]}"`, {
        allowed: allowed[field],
      }),
    );
}
