// Who is in the network, and who may begin a conversation with whom: the only thing to change for one more.

/** A segment with one network. */
export interface Segment {
  readonly code: string;
  readonly description: string;
  readonly cidr: string;
  /** Codes of the segments that it reaches on 443. */
  readonly reaches: readonly string[];
}

/** What there was at first. */
export const firstSegments: readonly Segment[] = [
  { code: "clerks", description: "Where people work", cidr: "10.72.0.0/22", reaches: ["register"] },
  { code: "register", description: "What they look up", cidr: "10.80.0.0/22", reaches: [] },
];

/** The line that came later. */
export const auditors: Segment = {
  code: "auditors",
  description: "Who checks the register",
  cidr: "10.88.0.0/22",
  reaches: ["register"],
};
