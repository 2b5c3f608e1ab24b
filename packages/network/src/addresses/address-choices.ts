// What the management of addresses may be told, as far as decisions go.

/** A range of the whole estate. */
export interface EstateRange {
  /** Lower-case letters, digits and hyphens. Never changes. */
  readonly code: string;
  /** @example "10.64.0.0/12" */
  readonly cidr: string;
  /**
   * What each region has of it.
   * @default the whole range for the home region
   * @example { "eu-central-1": "10.64.0.0/13", "eu-south-1": "10.72.0.0/13" }
   */
  readonly regions?: Readonly<Record<string, string>>;
}

/** A range from which blocks are given. A pool that is full gets a further entry with the same code. */
export interface AddressPool {
  readonly code: string;
  /** @example "10.64.0.0/16" */
  readonly cidr: string;
  /**
   * Segment whose networks it serves.
   * @default none: kept for later, and part of the region's pool until then
   */
  readonly segment?: string;
  /** @default the home region */
  readonly region?: string;
}

/** A range that is used elsewhere, such as on premises, or that rests. */
export interface ReservedRange {
  readonly cidr: string;
  /** Who has it, as the console shows it. */
  readonly description: string;
}

/** A block that the allocation lock gives to someone. */
export interface LockedAllocation {
  /** Who has it: an account's code. */
  readonly key: string;
  readonly cidr: string;
  /** Code of the pool that it came from. */
  readonly pool: string;
  /**
   * The block that is kept for it, so that it can double in place. Taken instead of `cidr`.
   * @default the cidr
   */
  readonly growth?: string;
}

/** Sizes of what is taken from a segment's pool, as prefix lengths. */
export interface NetmaskRules {
  /** The largest block, so the smallest number. */
  readonly min: number;
  /** The smallest block. */
  readonly max: number;
  /** For whoever asks without a size. */
  readonly default: number;
}

/** What the management of addresses may be told, as far as decisions go. */
export interface AddressChoices {
  /** Home of the management, and the region of pools that name none. @example "eu-central-1" */
  readonly region: string;
  /** @example [{ code: "government", cidr: "10.64.0.0/12" }] */
  readonly ranges: readonly EstateRange[];
  /** @example [{ code: "ministries", cidr: "10.64.0.0/16", segment: "ministries" }] */
  readonly pools: readonly AddressPool[];
  /**
   * Ranges that nobody may be given. One that is outside every range of the estate needs no reservation and gets none.
   * @default none
   */
  readonly reserved?: readonly ReservedRange[];
  /**
   * Blocks that the lock has given.
   * @default none
   */
  readonly allocations?: readonly LockedAllocation[];
  /** @default { min: 15, max: 24, default: 22 }: what spokes have, and the room in which they double */
  readonly netmask?: NetmaskRules;
  /**
   * Tags that a network must have to take from its segment's pool, by segment.
   * @default { "temelj:segment": the segment's code } for each
   */
  readonly requiredTags?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What each region has of a range, by region. */
export function partsOf({ cidr, regions }: EstateRange, home: string): [region: string, cidr: string][] {
  return regions === undefined ? [[home, cidr]] : Object.entries(regions);
}
