// The second hub of the network, in the estate's backup region.

/** The network of the backup region. */
export interface BackupIntent {
  /** Private BGP number of its hub. Another than the home hub's. */
  readonly asn: number;
  /** Letters of the backup region's zones that networks span there. */
  readonly zones: readonly string[];
}
