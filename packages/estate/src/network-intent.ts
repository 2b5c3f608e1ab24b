// What the network is to be: who may speak with whom, and where addresses come from.

/** The network of an estate. */
export interface NetworkIntent {
  /** Letters of the home region's zones that networks span. */
  readonly zones: readonly string[];
  /** Private BGP number of the hub's side. */
  readonly asn: number;
  readonly segments: readonly NetworkSegment[];
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
  /** Segments that its tenants may speak with; its own code lets them reach each other. */
  readonly routesTo: readonly string[];
}

/** A range that networks get their addresses from. Ranges with the same code are one pool. */
export interface AddressPool {
  readonly code: string;
  readonly cidr: string;
  /** The segment whose networks it serves. Absent for a pool that is kept for later. */
  readonly segment?: string;
}

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
