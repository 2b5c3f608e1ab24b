// The logical name in a URN.

/** The name: everything after the third `::`, for it may hold `::` itself. */
export function nameOfUrn(urn: string): string {
  return urn.split("::").slice(3).join("::");
}
