// Which IPv4 addresses can be reached from outside.

import { contains, parseBlock, type Block } from "./block.ts";

/**
 * Blocks that nobody outside can reach, or that are no host's. Those for documentation (192.0.2.0/24, 198.51.100.0/24,
 * 203.0.113.0/24) count as public: examples are written with them.
 *
 * https://www.iana.org/assignments/iana-ipv4-special-registry/iana-ipv4-special-registry.xhtml
 */
const notPublic: readonly Block[] = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "224.0.0.0/3",
].flatMap((text) => parseBlock(text) ?? []);

/** Whether a text is a public IPv4 address. */
export function isPublicAddress(text: string): boolean {
  const address = parseBlock(`${text}/32`);
  return address !== undefined && !notPublic.some((block) => contains(block, address));
}
