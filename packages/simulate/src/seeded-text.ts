// Texts that look as random as a cloud's identifiers and depend on their seed alone.

import { createHash } from "node:crypto";

/** Characters that an identifier is drawn from. */
export type Alphabet = "hex" | "lower" | "upper" | "digits" | "letters";

const alphabets: Readonly<Record<Alphabet, string>> = {
  hex: "0123456789abcdef",
  lower: "0123456789abcdefghijklmnopqrstuvwxyz",
  upper: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  digits: "0123456789",
  letters: "abcdefghijklmnopqrstuvwxyz",
};

/** Text of a length from 1 to 32, never starting with the digit 0. */
export function seededText(seed: string, alphabet: Alphabet, length: number): string {
  const characters = alphabets[alphabet];
  const bytes = createHash("sha256").update(seed, "utf8").digest();
  let text = "";
  for (let index = 0; index < length; index += 1) text += characters.charAt((bytes[index] ?? 0) % characters.length);
  return text.startsWith("0") ? `1${text.slice(1)}` : text;
}

/** A version 4 UUID. */
export function seededUuid(seed: string): string {
  const hex = createHash("sha256").update(seed, "utf8").digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

/**
 * A 12-digit account number. Drawn from nine hundred thousand million by hash: among two thousand accounts, two
 * alike come up twice in a million estates.
 */
export function seededAccountNumber(seed: string): string {
  const number = createHash("sha256").update(seed, "utf8").digest().readBigUInt64BE() % 900_000_000_000n;
  return String(100_000_000_000n + number);
}
