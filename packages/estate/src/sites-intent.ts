// Data centres of the government that are linked with the network.

/** A data centre that is linked with the home region's hub. */
export interface NetworkSite {
  /** Short name, also as an end of flows. Never changes. */
  readonly code: string;
  readonly description: string;
  /** Its addresses that the network reaches. */
  readonly ranges: readonly string[];
  /** Private BGP number of its routers. */
  readonly asn: number;
  /** Public IPv4 addresses of its VPN devices. */
  readonly gateways: readonly string[];
  /** Absent: by what is declared here; by what it announces where it has circuits. */
  readonly routes?: SiteRoutes;
  /** Absent: VPN alone. */
  readonly directConnect?: DirectConnectIntent;
}

/**
 * How the firewall's table knows a site: by what network.yaml declares, whatever the site announces, and one device at a
 * time; or by what it announces, so that AWS itself goes over to another way.
 */
export const siteRoutes = ["declared", "announced"] as const;
export type SiteRoutes = (typeof siteRoutes)[number];

/** How a site's routes are known: as it says; else by announcements where it has circuits, which nothing else can change over. */
export function routesOfSite({ routes, directConnect }: SaidRoutes): SiteRoutes {
  return routes ?? (directConnect === undefined ? "declared" : "announced");
}

interface SaidRoutes {
  readonly routes?: SiteRoutes | undefined;
  readonly directConnect?: object | undefined;
}

/** Circuits of a site. VPN takes over while they are down. */
export interface DirectConnectIntent {
  /** Private BGP number of the Direct Connect gateway. */
  readonly asn: number;
  /** None: whoever has the circuits makes their interfaces. */
  readonly interfaces: readonly CircuitIntent[];
}

/** A virtual interface on a circuit that is there. */
export interface CircuitIntent {
  /** Short name. Never changes. */
  readonly code: string;
  readonly connectionId: string;
  readonly vlan: number;
  /** Largest packet in bytes. */
  readonly mtu: number;
  /** Whether the connection is a partner's. */
  readonly hosted: boolean;
}

export const circuitMtus: readonly number[] = [1500, 8500];
