// What a tenant's own network is to have beside its subnets.

/** The network of a tenant with accounts of its own; the same in each of its environments. */
export interface TenantNetwork {
  /** Addresses for container pods, known nowhere outside the network. */
  readonly pods: boolean;
  /** IPv6 within the network. */
  readonly ipv6: boolean;
  /** Letters of the zones that it spans: all of the estate's, or some of them. */
  readonly zones: readonly string[];
  /** A second network in the backup region. */
  readonly standby: boolean;
}
