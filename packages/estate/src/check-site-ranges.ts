// What must fit together in the addresses of data centres: nobody else's, and not thrown away by what is reserved.

import { contains, overlaps, parseBlock, type Block } from "@temelj/cidr";
import { quotas } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";
import { label, type ValuePath, type YamlFile } from "@temelj/yaml";

import type { EstateContents } from "./estate-content.ts";
import { routesOfSite } from "./sites-intent.ts";

type Network = NonNullable<EstateContents["single"]["network.yaml"]>["content"];

interface Range {
  readonly path: ValuePath;
  readonly cidr: string;
  readonly block: Block;
  /** Whether what the site announces leads to it. */
  readonly announced: boolean;
}

/** Six rules of a network ACL are for the network itself, for answers, and AWS's own that denies the rest. */
const mostRanges = quotas.rulesPerNetworkAcl.value - 6;

/** Issues of the ranges of all sites. */
export function checkSiteRanges(file: YamlFile, { sites, pools, reserved }: Network): Issue[] {
  const ranges = sites.flatMap((said, site) =>
    said.ranges.flatMap((cidr, position): Range[] => {
      const block = parseBlock(cidr);
      const announced = routesOfSite(said) === "announced";
      return block === undefined ? [] : [{ path: ["sites", site, "ranges", position], cidr, block, announced }];
    }),
  );
  return [
    ...ranges.flatMap((range, position) => [
      ...poolIssues(file, range, pools),
      ...siteIssues(file, range, ranges.slice(0, position)),
      ...reservedIssues(file, range, reserved),
    ]),
    ...countIssues(file, ranges.length, pools.length),
  ];
}

function poolIssues(file: YamlFile, { path, cidr, block }: Range, pools: Network["pools"]): Issue[] {
  const pool = pools.find((each) => meets(block, each.cidr));
  if (pool === undefined) return [];
  const message = `${label(path)} ${cidr} overlaps the pool ${pool.cidr} ("${pool.code}")`;
  const fix = "a pool gives addresses to networks here: take the site's range out of it";
  return [issue("ESTATE_SITE_RANGE_INVALID", message, { at: file.at(path), fix })];
}

function siteIssues(file: YamlFile, { path, cidr, block }: Range, earlier: readonly Range[]): Issue[] {
  const other = earlier.find((each) => overlaps(each.block, block));
  if (other === undefined) return [];
  const message = `${label(path)} ${cidr} overlaps ${other.cidr}, ${label(other.path)} in line ${file.at(other.path).line}`;
  const fix = "an address lies at one site: correct one of them, or translate addresses at the site";
  return [issue("ESTATE_SITE_RANGE_INVALID", message, { at: file.at(path), fix })];
}

/**
 * What is reserved is thrown away by the hub, and the narrower route wins. A range within is led past it. One that is
 * itself reserved is led past it by two halves, which only a declared route can have.
 */
function reservedIssues(file: YamlFile, range: Range, reserved: Network["reserved"]): Issue[] {
  const { path, cidr, block, announced } = range;
  const at = file.at(path);
  const same = reserved.some((each) => each.cidr === cidr);
  if (same && (announced || block.prefixLength === 32)) {
    const message = `${label(path)} ${cidr} is reserved as it stands, and the hub throws away what is reserved`;
    const fix = "reserve the range around it, or do not reserve it: a site's range is never given out";
    return [issue("ESTATE_SITE_RANGE_INVALID", message, { at, fix })];
  }
  const within = reserved.find((each) => {
    const inner = parseBlock(each.cidr);
    return inner !== undefined && inner.prefixLength > block.prefixLength && contains(block, inner);
  });
  if (within === undefined) return [];
  const message = `${label(path)} ${cidr} holds the reserved range ${within.cidr}, which the hub throws away`;
  const fix = "name the parts that lie at the site, or do not reserve what lies there";
  return [issue("ESTATE_SITE_RANGE_INVALID", message, { at, fix })];
}

function countIssues(file: YamlFile, ranges: number, pools: number): Issue[] {
  if (ranges === 0 || ranges + pools <= mostRanges) return [];
  return [
    issue("ESTATE_SITE_RANGES_TOO_MANY", `sites have ${ranges} ranges and there are ${pools} pools`, {
      at: file.at(["sites"]),
      allowed: `at most ${mostRanges} together: a network ACL has ${quotas.rulesPerNetworkAcl.value} rules a direction`,
      fix: "replace neighbouring ranges by the block that holds them",
    }),
  ];
}

function meets(block: Block, cidr: string): boolean {
  const other = parseBlock(cidr);
  return other !== undefined && overlaps(other, block);
}
