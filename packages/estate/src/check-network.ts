// What must fit together in the network: segments, zones, pools, block sizes.

import { overlaps, parseBlock, type Block } from "@temelj/cidr";
import { regionFacts } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";
import type { YamlFile } from "@temelj/yaml";

import { checkCapabilities } from "./check-capabilities.ts";
import { checkEndpoints } from "./check-endpoints.ts";
import { checkRaisedQuotas } from "./check-raised-quotas.ts";
import { checkIpam } from "./check-ipam.ts";
import { checkNames } from "./check-names.ts";
import { checkFlows } from "./check-flows.ts";
import { checkRegions } from "./check-regions.ts";
import { checkSites } from "./check-sites.ts";
import { checkSpokes } from "./check-spokes.ts";
import { checkStaff } from "./check-staff.ts";
import type { EstateContents } from "./estate-content.ts";
import { repeatedCodes, repeatedReferences, unknownCode } from "./references.ts";
import { sizes } from "./tenant.ts";

/** Issues of network.yaml beyond its schema. */
export function checkNetwork(contents: EstateContents): Issue[] {
  const { single } = contents;
  const network = single["network.yaml"];
  if (network === undefined) return [];
  const { file, content } = network;
  const region = regionFacts(single["estate.yaml"]?.content.homeRegion ?? "");
  const segments = content.segments.map(({ code }) => code);
  const details = { code: "ESTATE_SEGMENT_UNKNOWN", what: "segment" };
  const issues = [...repeatedCodes(file, "segments", segments), ...repeatedReferences(file, ["zones"], content.zones)];
  for (const [position, zone] of content.zones.entries()) {
    const what = `zone of ${region?.region} that is known`;
    issues.push(
      ...unknownCode(file, ["zones", position], zone, region?.zones ?? [zone], { code: "ESTATE_ZONE_UNKNOWN", what }),
    );
  }
  for (const [position, { segment }] of content.pools.entries()) {
    if (segment !== undefined)
      issues.push(...unknownCode(file, ["pools", position, "segment"], segment, segments, details));
  }
  return [
    ...issues,
    ...checkFlows(contents),
    ...checkCapabilities(contents),
    ...checkRegions(contents),
    ...checkSpokes(contents),
    ...checkEndpoints(file, content),
    ...checkNames(contents),
    ...checkSites(contents),
    ...checkStaff(contents),
    ...checkIpam(file, content),
    ...checkRaisedQuotas(file, content.raisedQuotas),
    ...poolIssues(file, content.pools),
    ...sizeIssues(file, content.blocks),
  ];
}

interface PoolRange {
  readonly code: string;
  readonly cidr: string;
  readonly segment?: string | undefined;
}

function poolIssues(file: YamlFile, pools: readonly PoolRange[]): Issue[] {
  const issues: Issue[] = [];
  const blocks = pools.map(({ cidr }) => parseBlock(cidr));
  for (const [position, { code, cidr, segment }] of pools.entries()) {
    for (const [earlier, other] of pools.slice(0, position).entries()) {
      if (both(blocks[earlier], blocks[position])) {
        issues.push(
          issue("ESTATE_POOLS_OVERLAP", `the pools ${other.cidr} ("${other.code}") and ${cidr} ("${code}") overlap`, {
            at: file.at(["pools", position, "cidr"]),
            fix: "give each pool a range of its own",
          }),
        );
      }
      if (other.code === code && other.segment !== segment) {
        const message = `pool "${code}" serves "${segment ?? "no segment"}" here and "${other.segment ?? "no segment"}" in line ${file.at(["pools", earlier]).line}`;
        const at = file.at(["pools", position, segment === undefined ? "code" : "segment"]);
        issues.push(
          issue("ESTATE_POOL_SEGMENTS", message, { at, fix: "give ranges of different segments different codes" }),
        );
      }
    }
  }
  return issues;
}

function both(left: Block | undefined, right: Block | undefined): boolean {
  return left !== undefined && right !== undefined && overlaps(left, right);
}

/** A larger tenant never gets a smaller network. */
function sizeIssues(file: YamlFile, blocks: Readonly<Record<(typeof sizes)[number], number>>): Issue[] {
  return sizes.flatMap((size, position) => {
    const smaller = sizes[position - 1];
    if (smaller === undefined || blocks[size] <= blocks[smaller]) return [];
    return [
      issue(
        "ESTATE_BLOCK_SIZE_INVALID",
        `blocks.${size} is /${blocks[size]}, smaller than blocks.${smaller}, /${blocks[smaller]}`,
        {
          at: file.at(["blocks", size]),
          allowed: `at most ${blocks[smaller]}`,
          fix: "a smaller number is a larger network",
        },
      ),
    ];
  });
}
