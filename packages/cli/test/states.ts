// Small states and previews whose verdict is known.

import { wireMarks } from "@temelj/plan";

const key = "aws:kms/key:Key";

/** A resource of a stack of the project `vault`. */
function resourceOf(stack: string, type: string, name: string, inputs?: object): object {
  const urn = `urn:pulumi:${stack}::vault::${type}::${name}`;
  return { urn, type, custom: type !== "pulumi:pulumi:Stack", ...(inputs === undefined ? {} : { id: name, inputs }) };
}

/** A deployment export of a stack with resources by name, as type and inputs. */
export function exportOf(stack: string, resources: Readonly<Record<string, readonly [string, object]>>): string {
  const list = Object.entries(resources).map(([name, [type, inputs]]) => resourceOf(stack, type, name, inputs));
  const all = [resourceOf(stack, "pulumi:pulumi:Stack", `vault-${stack}`), ...list];
  return JSON.stringify({ version: 3, deployment: { manifest: {}, resources: all } }, undefined, 2);
}

/** A stack in which every rule passes: its one key rotates. */
export const clean = exportOf("clean", { seal: [key, { enableKeyRotation: true }] });

/** A stack whose key does not rotate. */
export const failing = exportOf("failing", { seal: [key, { enableKeyRotation: false }] });

/** A stack of a cloud for which there is no rule. */
export const foreign = exportOf("foreign", { box: ["acme:storage:Box", { size: 1 }] });

/** A preview in which nobody knows yet whether the key will rotate. */
export const undecided = JSON.stringify({
  steps: [
    {
      op: "create",
      urn: `urn:pulumi:undecided::vault::${key}::seal`,
      newState: resourceOf("undecided", key, "seal", { enableKeyRotation: wireMarks.unknown }),
      detailedDiff: null,
    },
  ],
  changeSummary: { create: 1 },
});
