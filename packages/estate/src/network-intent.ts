// What the network is to be: who may speak with whom, and where addresses come from.

import type { BackupIntent } from "./backup-intent.ts";
import type { DecryptIntent, PolicyChange } from "./decrypt-intent.ts";
import type { EndpointsIntent } from "./endpoints-intent.ts";
import type { NamesIntent } from "./names-intent.ts";
import type { NetworkSite } from "./sites-intent.ts";
import type { SpokesIntent } from "./spokes-intent.ts";
import type { StaffIntent } from "./staff-intent.ts";

import type { IpamIntent } from "./ipam-intent.ts";

/** The network of an estate. */
export interface NetworkIntent {
  /** Letters of the home region's zones that networks span. */
  readonly zones: readonly string[];
  /** Private BGP number of the hub's side. */
  readonly asn: number;
  readonly segments: readonly NetworkSegment[];
  /** Who may begin a conversation with whom. What no flow allows is refused. */
  readonly flows: readonly NetworkFlow[];
  readonly inspection: InspectionIntent;
  readonly spokes: SpokesIntent;
  /** Absent: the network is in the home region alone. */
  readonly backup?: BackupIntent;
  /** Absent: AWS's services are reached like the rest of the internet. */
  readonly endpoints?: EndpointsIntent;
  /** Absent: the estate has no names of its own, and none is refused. */
  readonly names?: NamesIntent;
  /** Data centres that are linked with the home region's hub. */
  readonly sites: readonly NetworkSite[];
  /** Absent: nobody comes in from anywhere else. */
  readonly staff?: StaffIntent;
  /** Absent: only the lock knows who has which addresses. */
  readonly ipam?: IpamIntent;
  /** What AWS has granted beyond its defaults, by the name of the quota. */
  readonly raisedQuotas: Readonly<Record<string, number>>;
  readonly pools: readonly AddressPool[];
  /** Ranges used elsewhere, such as on premises: never given out. */
  readonly reserved: readonly ReservedRange[];
  readonly blocks: BlockSizes;
  /** Days that a block which was given back rests. */
  readonly quarantineDays: number;
}

/** Tenants that the network treats alike. */
export interface NetworkSegment {
  readonly code: string;
  readonly description: string;
  /** No flow may ever lead from one of its tenants to another. */
  readonly isolated: boolean;
  readonly internet: InternetIntent;
}

/** What a segment may reach of the internet. */
export interface InternetIntent {
  /** Host names; one that begins with a dot stands for itself and everything below it. None: no internet. */
  readonly domains: readonly string[];
}

/** Something that may happen between networks, in one direction: answers come back by themselves. */
export interface NetworkFlow {
  /** Code of a segment, a tenant or a site, or `staff`. */
  readonly from: string;
  /** Code of a segment, a tenant or a site. */
  readonly to: string;
  readonly ports: readonly number[];
  readonly protocol: FlowProtocol;
  /** For whoever reviews it. */
  readonly why: string;
}

export const flowProtocols = ["tcp", "udp"] as const;
export type FlowProtocol = (typeof flowProtocols)[number];

/** How the firewall between all networks, and towards the internet, works. */
export interface InspectionIntent {
  /** What happens to traffic with domains that AWS knows as malicious. */
  readonly threats: ThreatResponse;
  /** Absent: nothing is decrypted. */
  readonly decrypt?: DecryptIntent;
  /** Absent: refused. */
  readonly policyChange?: PolicyChange;
}

export const threatResponses = ["drop", "alert", "ignore"] as const;
export type ThreatResponse = (typeof threatResponses)[number];

/** A range that networks get their addresses from. Ranges with the same code are one pool. */
export interface AddressPool {
  readonly code: string;
  readonly cidr: string;
  /** The segment whose networks it serves. Absent for a pool that is kept for later. */
  readonly segment?: string;
  /** Region in which it gives addresses. */
  readonly region: PoolRegion;
}

export const poolRegions = ["home", "backup"] as const;
/** Which of the estate's regions. */
export type PoolRegion = (typeof poolRegions)[number];

/** A range that is used elsewhere. */
export interface ReservedRange {
  readonly cidr: string;
  readonly reason: string;
}

/** Prefix lengths of new networks: of a dedicated tenant by its size, and of one that tenants share. */
export interface BlockSizes {
  readonly small: number;
  readonly medium: number;
  readonly large: number;
  readonly shared: number;
}
