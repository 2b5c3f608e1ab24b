// Which addresses AWS's register manages.

/** The register of addresses (VPC IPAM): a range, and what each region has of it. */
export interface IpamIntent {
  /** Every pool is a part of it. */
  readonly range: string;
  /** Absent: the whole range. */
  readonly home?: string;
  /** Absent: nothing. */
  readonly backup?: string;
}
