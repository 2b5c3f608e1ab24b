// Which resources an edit would replace or remove, by the table of what AWS cannot change in place.

import { replacementInputs } from "@temelj/facts";
import type { Registered } from "@temelj/testing";

/** What an edit does to the resources that there were. Empty: everything stays, changed in place at most. */
export function lostBy(before: readonly Registered[], after: readonly Registered[]): readonly string[] {
  const next = new Map(after.map((one) => [one.name, one]));
  return before.flatMap(({ type, name, inputs }) => {
    if (type.startsWith("temelj:") || type.startsWith("pulumi:")) return [];
    const same = next.get(name);
    if (same?.type !== type) return [`removed ${name}`];
    const changed = [...new Set([...Object.keys(inputs), ...Object.keys(same.inputs)])].filter(
      (key) => JSON.stringify(inputs[key]) !== JSON.stringify(same.inputs[key]),
    );
    if (changed.length === 0) return [];
    const forcing = replacementInputs(type);
    if (forcing === undefined) return [`not known to stay: ${name}`];
    return changed.some((key) => forcing.includes(key)) ? [`replaced ${name}`] : [];
  });
}
