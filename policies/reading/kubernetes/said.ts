// Whether something is said at all, whatever it is: a value that is not known yet is said too.

import { plain } from "@temelj/policy";

/** Whether a block has a value under a name. Does not read the value. */
export function isSaid(block: unknown, name: string): boolean {
  const said = plain(block);
  const value: unknown = typeof said === "object" && said !== null ? Reflect.get(said, name) : undefined;
  return value !== undefined && value !== null;
}
