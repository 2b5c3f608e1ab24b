// What must fit together in identity.yaml: codes, and groups' permission sets.

import type { Issue } from "@temelj/kernel";

import type { EstateContents } from "./estate-content.ts";
import { repeatedCodes, repeatedReferences, unknownCode } from "./references.ts";

/** Issues of identity.yaml beyond its schema. */
export function checkIdentity({ single }: EstateContents): Issue[] {
  const identity = single["identity.yaml"];
  if (identity === undefined) return [];
  const { file, content } = identity;
  const sets = content.permissionSets.map(({ code }) => code);
  const details = { code: "ESTATE_PERMISSION_SET_UNKNOWN", what: "permission set" };
  return [
    ...repeatedCodes(file, "permissionSets", sets),
    ...repeatedCodes(
      file,
      "groups",
      content.groups.map(({ code }) => code),
    ),
    ...content.permissionSets.flatMap(({ managedPolicies }, position) =>
      repeatedReferences(file, ["permissionSets", position, "managedPolicies"], managedPolicies),
    ),
    ...content.groups.flatMap(({ permissionSets }, position) => {
      const path = ["groups", position, "permissionSets"];
      return permissionSets
        .flatMap((code, index) => unknownCode(file, [...path, index], code, sets, details))
        .concat(repeatedReferences(file, path, permissionSets));
    }),
  ];
}
