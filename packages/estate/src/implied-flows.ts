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

/** What follows from the estate: whoever has endpoints uses them, and names cross where sites are linked. */
export function impliedFlows(estate: Pick<Estate, "network">): ResolvedFlow[] {
  const endpoints = endpointsEnd(estate);
  if (endpoints === undefined) return [];
  return [...serviceFlows(estate, endpoints), ...nameFlows(estate, endpoints)];
}

/** Each segment with addresses reaches AWS's services privately, on TCP 443. */
function serviceFlows({ network }: Pick<Estate, "network">, to: FlowEnd): ResolvedFlow[] {
  return network.segments
    .map(({ code }) => ({ key: code, ranges: segmentRanges({ network }, code) }))
    .filter(({ ranges }) => ranges.length > 0)
    .map((from) => ({ from, to, ports: [443], protocol: "tcp", why: "AWS's services, privately" }));
}

/** The resolver's doors are where the endpoints are: sites ask there, and it asks the sites' servers, on port 53. */
function nameFlows({ network }: Pick<Estate, "network">, doors: FlowEnd): ResolvedFlow[] {
  const { names, sites } = network;
  if (names === undefined) return [];
  const servers = [...new Set(names.forwards.flatMap((forward) => forward.servers))].toSorted();
  const pairs = [
    ...sites.map(({ code, ranges }) => [{ key: code, ranges }, doors, "Names of the government's networks"] as const),
    ...(servers.length === 0
      ? []
      : [[doors, { key: "name-servers", ranges: servers.map((ip) => `${ip}/32`) }, "Names of sites"] as const]),
  ];
  return pairs.flatMap(([from, to, why]) =>
    (["tcp", "udp"] as const).map((protocol) => ({ from, to, ports: [53], protocol, why })),
  );
}
