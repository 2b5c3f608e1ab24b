// Flows that nobody writes down, because they follow from what the estate has: private endpoints are there to be used.

import type { Estate } from "./estate.ts";
import { segmentRanges, type FlowEnd, type ResolvedFlow } from "./resolve-flows.ts";

/** The endpoints as an end of flows, in whichever region, or undefined where the estate has none. */
export function endpointsEnd({ network }: Pick<Estate, "network">): FlowEnd | undefined {
  const { endpoints } = network;
  if (endpoints === undefined) return undefined;
  const { cidr, backupCidr } = endpoints;
  return { key: "endpoints", ranges: backupCidr === undefined ? [cidr] : [cidr, backupCidr] };
}

/** Each segment with addresses reaches AWS's services privately, on TCP 443. */
export function impliedFlows({ network }: Pick<Estate, "network">): ResolvedFlow[] {
  const to = endpointsEnd({ network });
  if (to === undefined) return [];
  return network.segments
    .map(({ code }) => ({ key: code, ranges: segmentRanges({ network }, code) }))
    .filter(({ ranges }) => ranges.length > 0)
    .map((from) => ({ from, to, ports: [443], protocol: "tcp", why: "AWS's services, privately" }));
}
