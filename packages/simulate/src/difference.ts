// What a change of a resource's inputs means: nothing, an update, or a new resource.

import { replacementInputs } from "@temelj/facts";

import { changedPaths } from "./changed-paths.ts";
import type { Difference, Properties } from "./simulation.ts";

/** An object's identity in its cluster. */
const kubernetesIdentity: readonly string[] = ["metadata.name", "metadata.namespace"];
/** Holds for every AWS type, also for those that facts do not know. */
const awsIdentity: readonly string[] = ["region"];

/**
 * Compares inputs. What forces replacement comes from facts; where they know nothing of a type, a change of anything
 * but its region is taken for an update.
 */
export function difference(type: string, oldInputs: Properties, newInputs: Properties): Difference {
  const changed = changedPaths(oldInputs, newInputs).map(({ path }) => path);
  const replaces = replacing(type).filter((rule) =>
    changed.some((path) => isWithin(path, rule) || isWithin(rule, path)),
  );
  return { replaces, changes: changed.length > 0 };
}

/** True for a path, and for everything inside it. */
export function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

function replacing(type: string): readonly string[] {
  if (type.startsWith("aws:")) return replacementInputs(type) ?? awsIdentity;
  return type.startsWith("kubernetes:") ? kubernetesIdentity : [];
}
