// Whether something is said at all, whatever it is: a value that is not known yet is said too.

import { plain } from "@temelj/policy";

/** Whether a block has a value under a name. Does not read the value. */
export function isSaid(block: unknown, name: string): boolean {
  const value: unknown = Reflect.get((plain(block) ?? {}) as object, name);
  return value !== undefined && value !== null;
}
