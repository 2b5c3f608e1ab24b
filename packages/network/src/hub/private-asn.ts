// Which BGP numbers are nobody's: what a government may give its own gateways.

/** https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html, and the same for Direct Connect gateways. */
const ranges = [
  [64_512, 65_534],
  [4_200_000_000, 4_294_967_294],
] as const;

/** In words, for issues. */
export const privateAsns: string = ranges.map(([least, most]) => `${least} to ${most}`).join(", or ");

/** Whether a number is a private one. */
export function isPrivateAsn(asn: number): boolean {
  return Number.isInteger(asn) && ranges.some(([least, most]) => asn >= least && asn <= most);
}
