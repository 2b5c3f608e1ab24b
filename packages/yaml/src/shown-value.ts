// Values as messages show them: short, on one line, without characters that would change the terminal.

const longest = 80;

/** A value in a message. */
export function shown(value: unknown): string {
  const text =
    JSON.stringify(value, (_, inner: unknown) => (isOddNumber(inner) ? String(inner) : inner)) ?? String(value);
  const safe = printable(text);
  return safe.length > longest ? `${safe.slice(0, longest)}…` : safe;
}

/** A text without control characters, and without those that turn the direction of what follows. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
}

function isOddNumber(value: unknown): boolean {
  return typeof value === "number" && !Number.isFinite(value);
}

/** What kind of value it is, in words. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "a text";
  return typeof value === "object" ? "a mapping" : typeof value === "number" ? "a number" : "true or false";
}
