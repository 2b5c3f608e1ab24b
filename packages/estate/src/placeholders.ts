// What stands for the estate's own values in guardrails, so that they can be copied between estates.

/** Names that are filled in. */
export const placeholders = ["partition", "managementAccountId", "homeRegion", "backupRegion"] as const;

/** `${name}`. IAM's own variables have a colon, `${aws:PrincipalTag/team}`, and are left alone. */
export const placeholderPattern = /\$\{(\w+)\}/g;

/** A value with its placeholders filled in, at every depth. */
export function filledIn<T>(value: T, values: Readonly<Record<(typeof placeholders)[number], string>>): T {
  const fill = (inner: unknown): unknown => {
    if (typeof inner === "string") {
      return inner.replaceAll(
        placeholderPattern,
        (whole, name: string) => (values as Readonly<Record<string, string>>)[name] ?? whole,
      );
    }
    if (Array.isArray(inner)) return inner.map(fill);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, fill(each)]));
  };
  return fill(value) as T;
}
