// What a map of the network shows beside the networks: everything else that the hub leads to.

import type { Estate } from "@temelj/estate";

import type { PictureEdge } from "./network-picture.ts";

/** The edges of an estate's network, in the order in which they are drawn. */
export function pictureEdges(estate: Pick<Estate, "network" | "backupRegion">): readonly PictureEdge[] {
  return [...internet(estate), ...sites(estate), ...staff(estate), ...services(estate), ...backup(estate)];
}

function sites({ network }: Pick<Estate, "network">): PictureEdge[] {
  return network.sites.map(({ code, description, ranges, gateways, directConnect }) => {
    const way = directConnect === undefined ? "by VPN to" : "by Direct Connect, and VPN to";
    return { code, name: code, lines: [description, ...ranges, way, ...gateways] };
  });
}

function staff({ network: { staff: ways } }: Pick<Estate, "network">): PictureEdge[] {
  const vpn = ways?.vpn === undefined ? [] : [`VPN, known as ${ways.vpn.cidr}`];
  const groups = ways?.verifiedAccess?.groups.map(({ code }) => `Verified Access: ${code}`) ?? [];
  return ways === undefined ? [] : [{ code: "staff", name: "Staff", lines: [...vpn, ...groups] }];
}

function backup({ network, backupRegion }: Pick<Estate, "network" | "backupRegion">): PictureEdge[] {
  if (network.backup === undefined) return [];
  const ranges = network.pools.filter(({ region }) => region === "backup").map(({ cidr }) => cidr);
  return [{ code: "backup", name: `Hub in ${backupRegion}`, lines: ["peered, firewall to firewall", ...ranges] }];
}

function internet({ network }: Pick<Estate, "network">): PictureEdge[] {
  const reaching = network.segments.filter(({ internet: { domains } }) => domains.length > 0);
  if (reaching.length === 0) return [];
  const domains = reaching.flatMap(({ code, internet: { domains: each } }) => [`${code}:`, ...each]);
  return [{ code: "internet", name: "Internet", lines: ["outwards only, by domain", ...domains] }];
}

function services({ network: { endpoints } }: Pick<Estate, "network">): PictureEdge[] {
  if (endpoints === undefined) return [];
  return [{ code: "endpoints", name: "AWS services", lines: [endpoints.cidr, ...endpoints.services] }];
}
