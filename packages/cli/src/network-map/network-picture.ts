// What a map of the network shows, before it is drawn: bands of networks around one hub.

import { tenantAccountCode, type Estate } from "@temelj/estate";

import { segmentsOf } from "../network-intent.ts";

/** The whole map. */
export interface NetworkPicture {
  readonly title: string;
  readonly region: string;
  /** One for each segment. */
  readonly bands: readonly Band[];
  /** Ranges that exist elsewhere, and why. */
  readonly outside: readonly { readonly cidr: string; readonly reason: string }[];
}

/** A segment and its networks. */
export interface Band {
  readonly code: string;
  readonly description: string;
  /** Ranges that its networks come from. */
  readonly pools: readonly string[];
  readonly routesTo: readonly string[];
  readonly networks: readonly PictureNetwork[];
}

/** One network. */
export interface PictureNetwork {
  readonly key: string;
  readonly name: string;
  readonly cidr: string;
  readonly test: boolean;
  /** Tenants that share it; empty when it is one tenant's own. */
  readonly sharedBy: readonly string[];
}

/** The map of an estate, in order of segments and keys. */
export function networkPicture(estate: Estate): NetworkPicture {
  const segments = segmentsOf(estate);
  const bands = estate.network.segments.map(({ code, description, routesTo }) => ({
    code,
    description,
    routesTo,
    pools: estate.network.pools.filter(({ segment }) => segment === code).map(({ cidr }) => cidr),
    networks: estate.allocations.allocations
      .filter(({ key }) => segments.get(key) === code)
      .map(({ key, cidr }) => pictureNetwork(estate, key, cidr)),
  }));
  return { title: estate.name.en, region: estate.homeRegion, bands, outside: estate.network.reserved };
}

function pictureNetwork({ tenants }: Estate, key: string, cidr: string): PictureNetwork {
  const users = tenants.flatMap((tenant) =>
    tenant.tier === "shared-namespace" ? [] : tenant.environments.map((environment) => ({ tenant, environment })),
  );
  const inside = users.filter(({ tenant, environment }) => tenantAccountCode(tenant, environment) === key);
  const [only] = inside;
  const own = only?.tenant.tier === "dedicated";
  return {
    key,
    name: own ? only.tenant.name.en : key,
    cidr,
    test: inside.every(({ environment }) => environment === "test"),
    sharedBy: own ? [] : inside.map(({ tenant }) => tenant.name.en),
  };
}
