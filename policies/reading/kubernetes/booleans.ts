// Booleans that have no default: true, false, or not said. Also when written as text.

/** Whether a setting says no. One that is absent does not. */
export function isFalse(value: unknown): boolean {
  return value === false || (typeof value === "string" && value.toLowerCase() === "false");
}
