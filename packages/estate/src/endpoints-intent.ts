// Which of AWS's services are reached privately.

/** Interface endpoints of the whole estate. Every segment reaches them on TCP 443. */
export interface EndpointsIntent {
  /** By the end of their endpoint's name. */
  readonly services: readonly string[];
  /** Addresses of the endpoints' own network, in a pool that serves no segment. */
  readonly cidr: string;
  /** The same in the backup region. Absent: no endpoints there. */
  readonly backupCidr?: string;
  /** Those whose endpoint takes no policy, and that are wanted all the same. */
  readonly unguarded: readonly string[];
}
