// Pulumi's mark of a value that is not known yet, and what it does to values that are made from it.

/** Stands for an unknown value wherever Pulumi sends properties. Source: pulumi/pulumi sdk/go/common/resource/plugin. */
export const unknownMarker = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** True when the value is unknown, or holds something that is. */
export function containsUnknown(value: unknown): boolean {
  if (value === unknownMarker) return true;
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) ? value.some(containsUnknown) : Object.values(value).some(containsUnknown);
}
