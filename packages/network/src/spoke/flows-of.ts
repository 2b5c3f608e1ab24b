// The flows that concern one network.

/** One end of a flow. */
export interface SpokeFlowEnd {
  /** Code of a segment, network or site. Never changes. */
  readonly key: string;
  /** @example ["10.72.0.0/14"] */
  readonly ranges: readonly string[];
}

/** Who may begin a conversation with whom. */
export interface SpokeFlow {
  readonly from: SpokeFlowEnd;
  readonly to: SpokeFlowEnd;
  /** Of whoever answers, 1 to 65535. */
  readonly ports: readonly number[];
  /** @default "tcp" */
  readonly protocol?: "tcp" | "udp";
}

/** The flows that begin or end in a network, by its own key or by its segment's. */
export function flowsOf<Flow extends SpokeFlow>(network: string, segment: string, flows: readonly Flow[]): Flow[] {
  return flows.filter(({ from, to }) => [from.key, to.key].some((key) => key === network || key === segment));
}
