// Decides a hub's route tables: one a segment and one of the firewall, and what each throws away.

import { contains, overlaps, parseBlock } from "@temelj/cidr";
import { isPrivateAsn, privateAsns } from "@temelj/facts";
import { issue, IssueError, suggest, type Issue } from "@temelj/kernel";

import { internetBlocks, type InternetBlock } from "../vpc/internet-block.ts";

/** Tenants that are treated alike by the network. */
export interface Segment {
  /** Lower-case letters, digits and hyphens. Never changes. */
  readonly code: string;
  readonly description: string;
}

/** What a hub may be told, as far as decisions go. */
export interface HubChoices {
  /** @example [{ code: "ministries", description: "Ministries" }] */
  readonly segments: readonly Segment[];
  /**
   * Ranges of the government's own network: the pools that spokes' addresses come from. What no spoke has of them is
   * thrown away behind the firewall. A further range is added at the end.
   * @example ["10.64.0.0/12"]
   */
  readonly internalRanges: readonly string[];
  /**
   * Ranges that exist elsewhere, such as in a data centre, and that the hub must not route, but for the parts that are
   * linked. A range stays here when a link is built: the link's routes are more specific.
   * @default none
   */
  readonly unreachableRanges?: readonly string[];
  /**
   * Ranges of the sites that are linked with the hub (`SiteLink`, `DirectConnectLink`), outside the internal ranges.
   * They may lie in an unreachable one. A further range is added at the end.
   * @default none
   * @example ["10.0.16.0/20"]
   */
  readonly siteRanges?: readonly string[];
  /**
   * Private BGP number of the hub's side, unique among everything it will ever be linked with.
   * 64512 to 65534, or 4200000000 to 4294967294.
   * @example 64512
   */
  readonly asn: number;
  /**
   * What internet gateways of the network account may carry.
   * @default "block-bidirectional"
   */
  readonly internetBlock?: InternetBlock;
}

/** A range that a segment's table throws away. */
export interface PlannedBlackhole {
  readonly segment: string;
  readonly cidr: string;
}

/** Every decision about a hub. */
export interface HubPlan {
  readonly asn: number;
  readonly segments: readonly Segment[];
  readonly blackholes: readonly PlannedBlackhole[];
  readonly internalRanges: readonly string[];
  readonly siteRanges: readonly string[];
  readonly unreachableRanges: readonly string[];
  /** Internal and unreachable ones: what the firewall's table throws away unless a spoke has it. */
  readonly ranges: readonly string[];
  readonly internetBlock: InternetBlock;
}

const codePattern = /^[a-z][a-z0-9-]*$/;

/** The plan of a hub, or an {@link IssueError} with every issue. */
export function planHub(choices: HubChoices): HubPlan {
  const { segments, internalRanges, asn } = choices;
  const internetBlock = choices.internetBlock ?? "block-bidirectional";
  const { siteRanges = [], unreachableRanges = [] } = choices;
  const ranges = [...internalRanges, ...unreachableRanges];
  const issues = [
    ...segmentIssues(segments),
    ...rangeIssues(ranges, internalRanges.length),
    ...siteRangeIssues(siteRanges, internalRanges, unreachableRanges),
    ...asnIssues(asn),
    ...internetBlockIssues(internetBlock),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  const blackholes = segments.flatMap(({ code }) => unreachableRanges.map((cidr) => ({ segment: code, cidr })));
  return { asn, segments, blackholes, internalRanges, siteRanges, unreachableRanges, ranges, internetBlock };
}

/** Issues of an internet block that came from data. */
export function internetBlockIssues(given: string): Issue[] {
  if (internetBlocks.some((known) => known === given)) return [];
  return [
    issue("NETWORK_INTERNET_BLOCK_UNKNOWN", `internetBlock is "${given}"`, {
      allowed: internetBlocks.join(", "),
      fix: `use "${suggest(given, internetBlocks) ?? "block-bidirectional"}"`,
    }),
  ];
}

function segmentIssues(segments: readonly Segment[]): Issue[] {
  const codes = segments.map(({ code }) => code);
  const issues: Issue[] = [];
  if (codes.length === 0) {
    const fix = `add one, such as { code: "shared-services", … }`;
    issues.push(issue("NETWORK_SEGMENTS_MISSING", "the hub has no segment, so nothing could be attached", { fix }));
  }
  for (const [position, { code }] of segments.entries()) {
    if (!codePattern.test(code)) {
      const allowed = "lower-case letters, digits and hyphens, starting with a letter";
      issues.push(issue("NETWORK_SEGMENT_CODE_INVALID", `a segment's code is "${code}"`, { allowed }));
    }
    if (codes.indexOf(code) !== position) {
      const fix = "give each segment a code of its own";
      issues.push(issue("NETWORK_SEGMENT_REPEATED", `two segments have the code "${code}"`, { fix }));
    }
  }
  return issues;
}

/** The issue of a segment that is not there, with the nearest that is. */
export function unknownSegment(message: string, given: string, known: readonly string[]): Issue {
  const near = suggest(given, known);
  return issue("NETWORK_SEGMENT_UNKNOWN", message, {
    allowed: known.join(", "),
    fix: near === undefined ? "add the segment, or remove the reference" : `use "${near}"`,
  });
}

function rangeIssues(ranges: readonly string[], internalCount: number): Issue[] {
  const issues: Issue[] = [];
  if (internalCount === 0) {
    const fix = `give the address pools, such as ["10.64.0.0/12"]`;
    issues.push(issue("NETWORK_RANGES_MISSING", "the hub has no internal range", { fix }));
  }
  const blocks = ranges.map((range) => ({ range, block: parseBlock(range) }));
  for (const [position, { range, block }] of blocks.entries()) {
    if (block === undefined) {
      const details = { allowed: "an IPv4 block without host bits, such as 10.64.0.0/12" };
      issues.push(issue("NETWORK_RANGE_INVALID", `a range of the hub is "${range}"`, details));
      continue;
    }
    for (const earlier of blocks.slice(0, position)) {
      if (earlier.block === undefined || !overlaps(earlier.block, block)) continue;
      const message = `the ranges ${earlier.range} and ${range} overlap`;
      issues.push(issue("NETWORK_RANGES_OVERLAP", message, { fix: "keep the larger one, or correct one of them" }));
    }
  }
  return issues;
}

/** A site may lie in what the hub throws away, but not the other way round: its link would lead to a part of it only. */
function siteRangeIssues(
  siteRanges: readonly string[],
  internalRanges: readonly string[],
  unreachableRanges: readonly string[],
): Issue[] {
  return siteRanges.flatMap((range, position) => {
    const block = parseBlock(range);
    if (block === undefined) {
      const details = { allowed: "an IPv4 block without host bits, such as 10.0.16.0/20" };
      return [issue("NETWORK_RANGE_INVALID", `a range of a site is "${range}"`, details)];
    }
    const others = [...internalRanges, ...siteRanges.slice(0, position)].filter((other) => {
      const earlier = parseBlock(other);
      return earlier !== undefined && overlaps(earlier, block);
    });
    const parts = unreachableRanges.filter((other) => {
      const part = parseBlock(other);
      return part !== undefined && contains(block, part) && (other !== range || block.prefixLength === 32);
    });
    return [
      ...others.map((other) => {
        const details = { fix: "give the site's range once, and none that networks get their addresses from" };
        return issue("NETWORK_RANGES_OVERLAP", `the ranges ${other} and ${range} of a site overlap`, details);
      }),
      ...parts.map((part) => {
        const message = `the hub throws away ${part}, which is part of the site's range ${range}`;
        const fix = "widen what is thrown away beyond the site's range, or leave it out";
        return issue("NETWORK_SITE_THROWN_AWAY", message, { fix });
      }),
    ];
  });
}

function asnIssues(asn: number): Issue[] {
  if (isPrivateAsn(asn)) return [];
  return [issue("NETWORK_ASN_INVALID", `the hub's BGP number is ${asn}`, { allowed: privateAsns, fix: "use 64512" })];
}
