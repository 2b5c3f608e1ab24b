// An IPv4 block in CIDR notation: parsed once, compared as numbers.

/** A block: `size` addresses from `first`. Always aligned to its prefix. */
export interface Block {
  /** First address as an unsigned 32-bit number. */
  readonly first: number;
  /** 0 to 32. */
  readonly prefixLength: number;
}

/** Reads `10.0.0.0/8`. Undefined for anything else, also when host bits are set (`10.0.0.1/8`). */
export function parseBlock(text: string): Block | undefined {
  const range = parseAddressRange(text);
  return range === undefined || range.first % blockSize(range) !== 0 ? undefined : range;
}

/**
 * The block that a text with host bits set was meant to be: `10.0.0.0/8` for `10.0.0.1/8`. Undefined for anything
 * that is no address and prefix length at all. For suggestions.
 */
export function nearestBlock(text: string): Block | undefined {
  const range = parseAddressRange(text);
  return range === undefined ? undefined : { ...range, first: range.first - (range.first % blockSize(range)) };
}

/** The block in CIDR notation. */
export function formatBlock({ first, prefixLength }: Block): string {
  const bytes = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256);
  return `${bytes.join(".")}/${prefixLength}`;
}

/** Number of addresses. */
export function blockSize({ prefixLength }: Pick<Block, "prefixLength">): number {
  return 2 ** (32 - prefixLength);
}

/** True when the blocks share an address. */
export function overlaps(left: Block, right: Block): boolean {
  return left.first < right.first + blockSize(right) && right.first < left.first + blockSize(left);
}

/** True when every address of `inner` is in `outer`. */
export function contains(outer: Block, inner: Block): boolean {
  return inner.prefixLength >= outer.prefixLength && overlaps(outer, inner);
}

/**
 * The n-th block of a prefix length inside a block.
 * @throws RangeError when the block has no such part
 */
export function subBlock(block: Block, prefixLength: number, position: number): Block {
  const parts = 2 ** (prefixLength - block.prefixLength);
  if (prefixLength < block.prefixLength || prefixLength > 32 || position < 0 || position >= parts) {
    throw new RangeError(`${formatBlock(block)} has no part ${position} of /${prefixLength}`);
  }
  return { first: block.first + position * blockSize({ prefixLength }), prefixLength };
}

/** The smallest aligned block of a prefix length that starts at or after an address. */
export function alignedAt(address: number, prefixLength: number): Block {
  const size = blockSize({ prefixLength });
  return { first: Math.ceil(address / size) * size, prefixLength };
}

function parseAddressRange(text: string): Block | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (match === null) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, prefixLength = 0] = match.slice(1).map(Number);
  if (Math.max(a, b, c, d) > 255 || prefixLength > 32) return undefined;
  const range = { first: a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d, prefixLength };
  // Leading zeros are octal to some readers and decimal to others.
  return formatBlock(range) === text ? range : undefined;
}
