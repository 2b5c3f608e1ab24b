// Where the subnets of a spoke lie: a fixed place for each zone letter and tier, so that nothing moves later.

import { formatBlock, subBlock, type Block } from "@temelj/cidr";

/** What a subnet is for: workloads, data that only workloads reach, and the hub's interfaces. */
export type Tier = "private" | "data" | "attachment";

export const tiers: readonly Tier[] = ["private", "data", "attachment"];

/** Zones that have a place in a spoke, by the letter that ends their name. */
export const zoneLetters = ["a", "b", "c", "d"] as const;

/** The largest and smallest spoke: AWS takes no VPC above /16, and a /24 just holds four zones of three tiers. */
export const spokePrefixLengths = { largest: 16, smallest: 24 } as const;

/** One subnet, known by its tier and zone letter. */
export interface PlannedSubnet {
  readonly tier: Tier;
  readonly zone: string;
  readonly cidr: string;
}

/** AWS takes no subnet below /28 and advises that size for a hub's interfaces. */
const attachmentPrefixLength = 28;

/**
 * The subnets of a block for the given zones. The block is cut into four, a quarter for each of the letters a to d,
 * whether or not the zone is used: a zone that is added later finds its quarter empty. Of a quarter, the first half
 * is private, the third quarter data; the hub's interfaces take the first /28 of the rest, and what is left is room.
 *
 * @param block a /16 to /24
 * @param zones letters among {@link zoneLetters}
 */
export function planSubnets(block: Block, zones: readonly string[]): readonly PlannedSubnet[] {
  return zones.flatMap((zone) => {
    const place = zoneLetters.indexOf(zone as (typeof zoneLetters)[number]);
    const quarter = subBlock(block, block.prefixLength + 2, place);
    return tiers.map((tier) => ({ tier, zone, cidr: formatBlock(tierBlock(quarter, tier)) }));
  });
}

function tierBlock(quarter: Block, tier: Tier): Block {
  const { prefixLength } = quarter;
  if (tier === "private") return subBlock(quarter, prefixLength + 1, 0);
  if (tier === "data") return subBlock(quarter, prefixLength + 2, 2);
  return subBlock(subBlock(quarter, prefixLength + 2, 3), attachmentPrefixLength, 0);
}
