// What must fit together in the register of addresses: parts of regions that are apart, and pools within them.

import { holds, overlaps, parseBlock } from "@temelj/cidr";
import { issue, type Issue } from "@temelj/kernel";
import type { YamlFile } from "@temelj/yaml";

import type { EstateContents } from "./estate-content.ts";

type Network = NonNullable<EstateContents["single"]["network.yaml"]>["content"];

/** Issues of the register in network.yaml. */
export function checkIpam(file: YamlFile, { ipam, pools }: Network): Issue[] {
  if (ipam === undefined) return [];
  const { range, home, backup } = ipam;
  const code = "ESTATE_IPAM_RANGE_INVALID";
  const issues: Issue[] = [];
  for (const part of ["home", "backup"] as const) {
    const cidr = ipam[part];
    if (cidr === undefined || holds(range, cidr)) continue;
    const at = file.at(["ipam", part]);
    const message = `ipam.${part} is ${cidr}, which is no part of ipam.range ${range}`;
    issues.push(issue(code, message, { at, allowed: `a block within ${range}`, fix: "correct one of them" }));
  }
  if (backup !== undefined && meet(home ?? range, backup)) {
    const at = file.at(["ipam", "backup"]);
    const message = `ipam.backup ${backup} overlaps what the home region has, ${home ?? range}`;
    const fix = "give each region a part of its own, such as a half of the range";
    issues.push(issue(code, message, { at, fix }));
  }
  for (const [position, { code: pool, cidr, region }] of pools.entries()) {
    const part = region === "backup" ? backup : (home ?? range);
    if (part !== undefined && holds(part, cidr)) continue;
    const where = part === undefined ? "ipam gives the backup region nothing" : `ipam gives its region ${part}`;
    issues.push(
      issue("ESTATE_IPAM_POOL_OUTSIDE", `pool "${pool}" has ${cidr}, and ${where}`, {
        at: file.at(["pools", position, "cidr"]),
        allowed: part === undefined ? "a pool of the home region" : `a block within ${part}`,
        fix: part === undefined ? "add ipam.backup" : "take the pool from there: ipam.range itself never changes",
      }),
    );
  }
  return issues;
}

function meet(left: string, right: string): boolean {
  const one = parseBlock(left);
  const other = parseBlock(right);
  return one !== undefined && other !== undefined && overlaps(one, other);
}
