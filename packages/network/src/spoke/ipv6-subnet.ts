// Where the IPv6 blocks of subnets lie within a VPC's: a fixed place for each zone letter and tier.

import { zoneLetters } from "../vpc/plan-subnets.ts";

/** Tiers with IPv6. The hub's interfaces and pods have none: nothing of theirs could use it. */
export type Ipv6Tier = "private" | "data";

export function hasIpv6(tier: string): tier is Ipv6Tier {
  return tier === "private" || tier === "data";
}

/**
 * Place of a subnet among the 256 of a /56. Each zone letter has 64 of them; the spoke's first block takes two, and
 * each that was added two more, in the order in which they came.
 *
 * @param added how many blocks came before this subnet's: 0 for the first
 */
export function ipv6Place(tier: Ipv6Tier, zone: string, added: number): number {
  const letter = zoneLetters.indexOf(zone as (typeof zoneLetters)[number]);
  return letter * 64 + added * 2 + (tier === "private" ? 0 : 1);
}

/**
 * A /64 of a /56, as AWS writes it.
 *
 * @example ipv6Subnet("2001:db8:12:3400::/56", 65) // "2001:db8:12:3441::/64"
 */
export function ipv6Subnet(block: string, place: number): string {
  const [address = "", prefixLength] = block.split("/");
  if (prefixLength !== "56") throw new Error(`${block} is no /56`);
  const groups = network(address);
  const [last = 0] = groups.slice(3);
  if (last % 256 !== 0) throw new Error(`${block} has host bits`);
  const own = [...groups.slice(0, 3), last + place];
  while (own.at(-1) === 0) own.pop();
  return `${own.map((group) => group.toString(16)).join(":")}::/64`;
}

/** The first four groups of an address. */
function network(address: string): number[] {
  const [head = "", tail] = address.split("::");
  const [first, last] = [groupsOf(head), groupsOf(tail ?? "")];
  const between = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array.from({ length: between }, () => 0), ...last].slice(0, 4);
}

function groupsOf(text: string): number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}
