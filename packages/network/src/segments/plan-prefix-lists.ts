// Decides the prefix lists of an estate: whose ranges each holds, and how many it has room for.

import { overlaps, parseBlock } from "@temelj/cidr";
import { quotas } from "@temelj/facts";
import { issue, IssueError, type Issue } from "@temelj/kernel";

/** A segment or a site, with its ranges. */
export interface ListedRanges {
  /** Code of the segment or site. Never changes. */
  readonly code: string;
  /** @example ["10.72.0.0/14"] */
  readonly ranges: readonly string[];
}

/** What prefix lists may be told, as far as decisions go. */
export interface PrefixListChoices {
  /** One list for each. */
  readonly lists: readonly ListedRanges[];
}

/** One list. */
export interface PlannedPrefixList {
  readonly code: string;
  readonly entries: readonly string[];
  /** As many rules does it count for in a security group, however many entries it has. */
  readonly maxEntries: number;
}

/** Every decision about the lists. */
export interface PrefixListsPlan {
  readonly lists: readonly PlannedPrefixList[];
}

/** A list that fills a whole security group is of no use. */
const largestList: number = quotas.rulesPerSecurityGroup.value;

/**
 * Room of a list: the next power of two above what it holds, so that there is always room for one more range. It
 * doubles where that is used up, which AWS does in place; what refers to the list must then have room for the double.
 *
 * https://docs.aws.amazon.com/vpc/latest/userguide/work-with-cust-managed-prefix-lists.html
 */
export function prefixListSize(ranges: number): number {
  const doubled = 2 ** Math.floor(Math.log2(Math.max(ranges, 1)) + 1);
  return Math.min(doubled, largestList);
}

/** The plan of the lists, or an {@link IssueError} with every issue. */
export function planPrefixLists({ lists }: PrefixListChoices): PrefixListsPlan {
  const issues = [...lists.flatMap(listIssues), ...repeatedCodes(lists)];
  if (lists.length > quotas.prefixListsPerRegion.value) {
    const allowed = `at most ${quotas.prefixListsPerRegion.value} in a region`;
    const message = `there are ${lists.length} segments and sites, and each has a prefix list`;
    issues.push(issue("NETWORK_PREFIX_LISTS_TOO_MANY", message, { allowed, fix: "ask AWS for more, or join sites" }));
  }
  if (issues.length > 0) throw new IssueError(issues);
  return {
    lists: lists.map(({ code, ranges }) => ({ code, entries: ranges, maxEntries: prefixListSize(ranges.length) })),
  };
}

function listIssues({ code, ranges }: ListedRanges): Issue[] {
  const issues: Issue[] = [];
  if (!/^[a-z][a-z0-9-]*$/.test(code)) {
    const allowed = "lower-case letters, digits and hyphens, starting with a letter";
    issues.push(issue("NETWORK_SEGMENT_CODE_INVALID", `a prefix list's code is "${code}"`, { allowed }));
  }
  if (ranges.length >= largestList) {
    const allowed = `at most ${largestList - 1}: a list counts in a security group as the rules that it has room for`;
    const fix = "replace neighbouring ranges by the block that holds them";
    issues.push(issue("NETWORK_PREFIX_LIST_TOO_LONG", `"${code}" has ${ranges.length} ranges`, { allowed, fix }));
  }
  const blocks = ranges.map(parseBlock);
  for (const [position, range] of ranges.entries()) {
    const block = blocks[position];
    if (block === undefined) {
      const allowed = "an IPv4 block without host bits, such as 10.72.0.0/14";
      issues.push(issue("NETWORK_RANGE_INVALID", `a range of "${code}" is "${range}"`, { allowed, fix: "correct it" }));
      continue;
    }
    const earlier = blocks.findIndex(
      (other, index) => index < position && other !== undefined && overlaps(other, block),
    );
    if (earlier < 0) continue;
    const message = `the ranges ${ranges[earlier]} and ${range} of "${code}" overlap`;
    issues.push(issue("NETWORK_RANGES_OVERLAP", message, { fix: "keep the larger one" }));
  }
  return issues;
}

function repeatedCodes(lists: readonly ListedRanges[]): Issue[] {
  const codes = lists.map(({ code }) => code);
  return codes
    .filter((code, position) => codes.indexOf(code) !== position)
    .map((code) => {
      const fix = "give each segment and site a code of its own";
      return issue("NETWORK_SEGMENT_REPEATED", `two prefix lists have the code "${code}"`, { fix });
    });
}
