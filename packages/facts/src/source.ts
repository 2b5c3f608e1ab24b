// Where a table's figures come from and how old they are. Every table of this room carries one.

/** Origin of a table. */
export interface Source {
  /** Pages that say so, the issuer's own first. */
  readonly urls: readonly string[];
  /** Day on which the figures were looked up, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What a reader should know before relying on it. */
  readonly note?: string;
}
