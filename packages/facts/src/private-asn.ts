// Which BGP numbers are nobody's: what a government may give its own gateways and sites.

import type { Source } from "./source.ts";

/** Where {@link privateAsns} comes from. */
export const privateAsnsSource: Source = {
  urls: [
    "https://www.rfc-editor.org/rfc/rfc6996",
    "https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways-intro.html",
  ],
  asOf: "2026-11-28",
  note: "Transit gateways and Direct Connect gateways take no others.",
};

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
