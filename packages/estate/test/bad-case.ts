// What a case of the bad-input tests says.

/** One mistake in the small estate. */
export interface BadCase {
  readonly what: string;
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  /** `file:line:column` of the only issue. */
  readonly at: string;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  readonly allowed?: string;
}
