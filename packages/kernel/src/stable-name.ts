// Names that fit a service's limits and never collide: cut where they must be, told apart by a hash.

import { createHash } from "node:crypto";

/** Hexadecimal SHA-256 of a text, cut to `length` characters. Stable over machines and versions. */
export function stableHash(text: string, length = 8): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, length);
}

/** What a service accepts as a name. */
export interface NameLimits {
  /** Longest name in characters. */
  readonly maxLength: number;
  /** One accepted character. Anything else becomes `-`. @default letters, digits and hyphen */
  readonly accepted?: RegExp;
  /** Lower-case everything, as S3 and DNS ask. @default false */
  readonly lowerCase?: boolean;
}

/**
 * Joins parts with `-` into a name within the limits. A name that fits is used as it is; one that had to be cut or
 * changed ends in 8 hexadecimal digits of the hash of the uncut name, so that two long names stay apart.
 */
export function stableName(parts: readonly string[], limits: NameLimits): string {
  const whole = parts.join("-");
  const cased = limits.lowerCase === true ? whole.toLowerCase() : whole;
  const accepted = limits.accepted ?? /[A-Za-z0-9-]/;
  const clean = Array.from(cased, (character) => (accepted.test(character) ? character : "-")).join("");
  if (clean === whole && clean.length <= limits.maxLength) return clean;
  const hash = stableHash(whole);
  return `${clean.slice(0, limits.maxLength - hash.length - 1).replace(/-+$/, "")}-${hash}`;
}
