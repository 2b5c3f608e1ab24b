// What may be wrong with a region's code.

import { issue, type Issue } from "@temelj/kernel";

/**
 * Issues of a region.
 *
 * @param whose what is in the region, as it reads after "the region of"
 */
export function regionIssues(region: string, whose: string): Issue[] {
  if (/^[a-z]{2,4}(?:-[a-z]+)+-\d$/.test(region)) return [];
  const details = { allowed: "a region's code, such as eu-central-1", fix: "write the region without the zone letter" };
  return [issue("NETWORK_REGION_INVALID", `the region of ${whose} is "${region}"`, details)];
}
