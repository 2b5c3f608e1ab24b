// A register of addresses that does not fit the pools, and quotas that were not raised, one mistake each.

import type { BadCase } from "./bad-case.ts";
import { changed } from "./small-estate.ts";

const network = "network.yaml";

/** The small estate with this register, in line 6. */
function ipam(said: string): Readonly<Record<string, string>> {
  return changed(network, "pools:\n", `ipam: { ${said} }\npools:\n`);
}

/** The small estate with these raised quotas, in line 6. */
function raised(said: string): Readonly<Record<string, string>> {
  return changed(network, "pools:\n", `raisedQuotas: { ${said} }\npools:\n`);
}

export const badIpam: readonly BadCase[] = [
  {
    what: "a raised quota that does not exist",
    files: raised("vpcPerRegion: 20"),
    at: `${network}:6:31`,
    code: "ESTATE_QUOTA_INVALID",
    message: 'raisedQuotas names "vpcPerRegion", which is no quota that is known',
    fix: "use vpcsPerRegion",
  },
  {
    what: "a quota that AWS never raises",
    files: raised("transitGatewayAttachments: 9000"),
    at: `${network}:6:44`,
    code: "ESTATE_QUOTA_INVALID",
    message: "raisedQuotas.transitGatewayAttachments is 9000, and AWS never raises it",
    allowed: "5000 attachments",
    fix: "remove it",
  },
  {
    what: "a raised quota that is not more",
    files: raised("vpcsPerRegion: 5"),
    at: `${network}:6:32`,
    code: "ESTATE_QUOTA_INVALID",
    message: "raisedQuotas.vpcsPerRegion is 5",
    fix: "write what AWS granted, or remove it",
  },
  {
    what: "a pool outside the register's range",
    files: ipam("range: 10.72.0.0/14"),
    at: `${network}:9:35`,
    code: "ESTATE_IPAM_POOL_OUTSIDE",
    message: 'pool "municipalities" has 10.80.0.0/16, and ipam gives its region 10.72.0.0/14',
    allowed: "a block within 10.72.0.0/14",
    fix: "take the pool from there",
  },
  {
    what: "a region's part outside the register's range",
    files: ipam("range: 10.64.0.0/10, backup: 10.128.0.0/10, home: 10.64.0.0/10"),
    at: `${network}:6:38`,
    code: "ESTATE_IPAM_RANGE_INVALID",
    message: "ipam.backup is 10.128.0.0/10, which is no part of ipam.range 10.64.0.0/10",
    fix: "correct one of them",
  },
  {
    what: "a pool of a region that is neither home nor backup",
    files: changed(network, "segment: ministries }", "segment: ministries, region: eu-west-1 }"),
    at: `${network}:7:74`,
    code: "ESTATE_POOL_REGION_UNKNOWN",
    message: 'pools[0].region is "eu-west-1"',
    allowed: "home, backup",
    fix: "use home or backup",
  },
  {
    what: "two regions with the same addresses",
    files: ipam("range: 10.64.0.0/10, backup: 10.96.0.0/11"),
    at: `${network}:6:38`,
    code: "ESTATE_IPAM_RANGE_INVALID",
    message: "ipam.backup 10.96.0.0/11 overlaps what the home region has, 10.64.0.0/10",
    fix: "give each region a part of its own",
  },
];
