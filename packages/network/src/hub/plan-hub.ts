// Decides a hub's route tables: one a segment and one of the firewall, and what each throws away.

import { overlaps, parseBlock } from "@temelj/cidr";
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
   * Ranges that exist elsewhere, such as in a data centre, and that the hub must not route yet. When a link is built,
   * its range leaves this list: what is thrown away here wins over what a link announces.
   * @default none
   */
  readonly unreachableRanges?: readonly string[];
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
  /** Internal and unreachable ones: what the firewall's table throws away unless a spoke has it. */
  readonly ranges: readonly string[];
  readonly internetBlock: InternetBlock;
}

const codePattern = /^[a-z][a-z0-9-]*$/;
/** https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html */
const asnRanges = [
  [64_512, 65_534],
  [4_200_000_000, 4_294_967_294],
] as const;

/** The plan of a hub, or an {@link IssueError} with every issue. */
export function planHub(choices: HubChoices): HubPlan {
  const { segments, internalRanges, asn } = choices;
  const internetBlock = choices.internetBlock ?? "block-bidirectional";
  const ranges = [...internalRanges, ...(choices.unreachableRanges ?? [])];
  const issues = [
    ...segmentIssues(segments),
    ...rangeIssues(ranges, internalRanges.length),
    ...asnIssues(asn),
    ...internetBlockIssues(internetBlock),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  const unreachable = choices.unreachableRanges ?? [];
  const blackholes = segments.flatMap(({ code }) => unreachable.map((cidr) => ({ segment: code, cidr })));
  return { asn, segments, blackholes, internalRanges, ranges, internetBlock };
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

function asnIssues(asn: number): Issue[] {
  const fits = asnRanges.some(([least, most]) => Number.isInteger(asn) && asn >= least && asn <= most);
  if (fits) return [];
  const allowed = asnRanges.map(([least, most]) => `${least} to ${most}`).join(", or ");
  return [issue("NETWORK_ASN_INVALID", `the hub's BGP number is ${asn}`, { allowed, fix: "use 64512" })];
}
