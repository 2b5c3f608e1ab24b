// What may be wrong with ranges, pools, reservations and allocations, all of it at once.

import { blockSize, contains, holds, overlaps, parseBlock, type Block } from "@temelj/cidr";
import { issue, suggest, type Issue } from "@temelj/kernel";

import {
  partsOf,
  type AddressChoices,
  type AddressPool,
  type LockedAllocation,
  type NetmaskRules,
} from "./address-choices.ts";
import { unknownSegment } from "../hub/plan-hub.ts";
import { regionIssues } from "../vpc/region-issues.ts";

/** Addresses with what they are called in issues. */
interface Labelled {
  readonly label: string;
  readonly cidr: string;
}

interface Placed extends Labelled {
  readonly block: Block;
}

/** Every issue of the choices. */
export function addressIssues(choices: AddressChoices, netmask: NetmaskRules): Issue[] {
  const { ranges, pools, reserved = [], allocations = [], region } = choices;
  const parts = ranges.flatMap((range) => partsOf(range, region).map(([of, cidr]) => ({ range, of, cidr })));
  const labelled = {
    ranges: ranges.map(({ code, cidr }) => ({ label: `range "${code}"`, cidr })),
    // A range without parts is one itself, and its issues are the range's.
    parts: parts
      .filter(({ range }) => range.regions !== undefined)
      .map(({ range, of, cidr }) => ({ label: `range "${range.code}" in ${of}`, cidr })),
    pools: pools.map(({ code, cidr }) => ({ label: `pool "${code}"`, cidr })),
    reserved: reserved.map(({ cidr }) => ({ label: "a reserved range", cidr })),
    given: allocations.map(({ key, cidr, growth = cidr }) => ({ label: key, cidr: growth })),
  };
  const own = allocations.map(({ key, cidr }) => ({ label: key, cidr }));
  const invalid = [...Object.values(labelled).flat(), ...own].filter(({ cidr }) => parseBlock(cidr) === undefined);
  return [
    ...(ranges.length === 0 ? [rangesMissing()] : []),
    ...distinct(invalid).map(notABlock),
    ...[...new Set([region, ...parts.map(({ of }) => of)])].flatMap((each) => regionIssues(each, "addresses")),
    ...codeIssues(choices),
    ...netmaskIssues(netmask),
    ...overlapIssues(labelled.ranges),
    ...overlapIssues(labelled.parts),
    ...overlapIssues(labelled.pools),
    ...overlapIssues([...labelled.reserved, ...labelled.given]),
    ...swallowed(labelled.reserved, [...labelled.ranges, ...labelled.parts, ...labelled.pools]),
    ...parts
      .filter(({ range, cidr }) => parseBlock(cidr) !== undefined && !holds(range.cidr, cidr))
      .map(({ range, of, cidr }) => outside(`range "${range.code}" in ${of} has ${cidr}`, range.cidr)),
    ...pools.flatMap((pool) => poolIssues(pool, region, parts)),
    ...allocations.flatMap((allocation) => allocationIssues(allocation, pools, netmask)),
    ...tagIssues(choices),
  ];
}

function rangesMissing(): Issue {
  const fix = `give the ranges of the estate, such as { code: "government", cidr: "10.64.0.0/12" }`;
  return issue("NETWORK_ADDRESS_RANGES_MISSING", "the estate has no range, so nobody could have an address", { fix });
}

function notABlock({ label, cidr }: Labelled): Issue {
  const allowed = "an IPv4 block without host bits, such as 10.64.0.0/16";
  return issue("NETWORK_ADDRESS_BLOCK_INVALID", `${label} has the addresses "${cidr}"`, { allowed });
}

/** Codes are parts of names that never change, and each stands for one thing. */
function codeIssues({ ranges, pools, allocations = [] }: AddressChoices): Issue[] {
  const segments = pools.flatMap(({ segment }) => segment ?? []);
  const codes = new Set([...ranges.map(({ code }) => code), ...segments]);
  const allowed = "lower-case letters, digits and hyphens, starting with a letter";
  const unusable = [...codes].filter((code) => !/^[a-z][a-z0-9-]*$/.test(code));
  const served = new Map<string, Set<string | undefined>>();
  for (const { code, segment } of pools) served.set(code, (served.get(code) ?? new Set()).add(segment));
  const divided = [...served].filter(([, of]) => of.size > 1);
  return [
    ...unusable.map((code) => issue("NETWORK_ADDRESS_CODE_INVALID", `a code is "${code}"`, { allowed })),
    ...repeated(ranges.map(({ code }) => `range "${code}"`)),
    ...repeated(allocations.map(({ key }) => `allocation of "${key}"`)),
    ...divided.map(([code, of]) => {
      const names = [...of].map((segment) => segment ?? "none").join(", ");
      const details = { fix: "give the further range a code of its own" };
      return issue("NETWORK_ADDRESS_REPEATED", `the pool "${code}" serves several segments: ${names}`, details);
    }),
  ];
}

function repeated(labels: readonly string[]): Issue[] {
  const twice = new Set(labels.filter((label, position) => labels.indexOf(label) !== position));
  return [...twice].map((label) => {
    return issue("NETWORK_ADDRESS_REPEATED", `${label} is given twice`, { fix: "remove one of them" });
  });
}

function netmaskIssues({ min, max, default: usual }: NetmaskRules): Issue[] {
  const ordered = min <= usual && usual <= max && min >= 0 && max <= 32;
  if (ordered && [min, usual, max].every(Number.isInteger)) return [];
  return [
    issue("NETWORK_NETMASK_INVALID", `blocks are to be /${min} to /${max}, usually /${usual}`, {
      allowed: "prefix lengths from 0 to 32, with the usual one between min and max",
      fix: "min is the largest block: { min: 15, max: 24, default: 22 }",
    }),
  ];
}

/** Sorted by first address, a block can only overlap one before it that reaches furthest. */
function overlapIssues(all: readonly Labelled[]): Issue[] {
  const issues: Issue[] = [];
  let furthest: Placed | undefined;
  for (const each of placed(all)) {
    if (furthest !== undefined && overlaps(furthest.block, each.block)) issues.push(overlap(furthest, each));
    if (furthest === undefined || end(each.block) > end(furthest.block)) furthest = each;
  }
  return issues;
}

function placed(all: readonly Labelled[]): Placed[] {
  return all
    .flatMap((each) => {
      const block = parseBlock(each.cidr);
      return block === undefined ? [] : [{ ...each, block }];
    })
    .toSorted(
      (left, right) => left.block.first - right.block.first || left.block.prefixLength - right.block.prefixLength,
    );
}

function end(block: Block): number {
  return block.first + blockSize(block);
}

function overlap(left: Labelled, right: Labelled): Issue {
  const message = `${left.label} (${left.cidr}) and ${right.label} (${right.cidr}) share addresses`;
  return issue("NETWORK_ADDRESS_OVERLAP", message, { fix: "correct one of them: an address has one owner" });
}

/** A reservation is a part of a pool; one that holds a whole pool leaves nothing to give. */
function swallowed(reserved: readonly Labelled[], pools: readonly Labelled[]): Issue[] {
  const inside = placed(pools);
  return placed(reserved).flatMap((each) =>
    inside.filter(({ block }) => contains(each.block, block)).map((pool) => overlap(each, pool)),
  );
}

function poolIssues(
  { code, cidr, region }: AddressPool,
  home: string,
  parts: readonly { readonly of: string; readonly cidr: string }[],
): Issue[] {
  const near = parts.filter(({ of }) => of === (region ?? home)).map((part) => part.cidr);
  if (parseBlock(cidr) === undefined || near.some((outer) => holds(outer, cidr))) return [];
  return [outside(`pool "${code}" has ${cidr}`, near.join(", ") || `nothing: no range is in ${region ?? home}`)];
}

function allocationIssues(
  { key, cidr, pool, growth = cidr }: LockedAllocation,
  pools: readonly AddressPool[],
  { min, max }: NetmaskRules,
): Issue[] {
  const ranges = pools.filter(({ code }) => code === pool);
  const block = parseBlock(growth);
  if (ranges.length === 0) return [unknownPool(key, pool, pools)];
  if (block === undefined || parseBlock(cidr) === undefined) return [];
  const issues: Issue[] = [];
  if (!holds(growth, cidr)) issues.push(outside(`${key} has ${cidr}`, growth));
  if (!ranges.some((range) => holds(range.cidr, growth))) {
    issues.push(outside(`${key} has ${growth}`, ranges.map((range) => range.cidr).join(", ")));
  }
  const ruled = ranges.some(({ segment }) => segment !== undefined);
  if (ruled && (block.prefixLength < min || block.prefixLength > max)) {
    const details = { allowed: `/${min} to /${max}`, fix: "widen netmask: what the lock gave stays where it is" };
    issues.push(issue("NETWORK_ALLOCATION_SIZE_INVALID", `${key} has ${growth}`, details));
  }
  return issues;
}

function unknownPool(key: string, given: string, pools: readonly AddressPool[]): Issue {
  const known = [...new Set(pools.map(({ code }) => code))];
  const near = suggest(given, known);
  return issue("NETWORK_POOL_UNKNOWN", `${key} has addresses of the pool "${given}"`, {
    allowed: known.join(", "),
    fix: near === undefined ? "give the pool too" : `use "${near}"`,
  });
}

function outside(message: string, allowed: string): Issue {
  const fix = "correct one of them: addresses come from what holds them";
  return issue("NETWORK_ADDRESS_OUTSIDE", message, { allowed: `a block within ${allowed}`, fix });
}

function tagIssues({ pools, requiredTags = {} }: AddressChoices): Issue[] {
  const known = [...new Set(pools.flatMap(({ segment }) => segment ?? []))];
  return Object.keys(requiredTags)
    .filter((segment) => !known.includes(segment))
    .map((segment) => unknownSegment(`required tags name the segment "${segment}"`, segment, known));
}

function distinct(all: readonly Labelled[]): Labelled[] {
  return [...new Map(all.map((each) => [`${each.label} ${each.cidr}`, each])).values()];
}
