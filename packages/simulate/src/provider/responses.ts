// Diffs and function results as messages of the provider protocol.

import type { InvokeAnswer } from "../simulation.ts";
import { providerMessages as messages, toStruct } from "./protocol.ts";
import type { ResourceDiff } from "./simulated-provider.ts";

/** Numbers of `PropertyDiff.Kind`, without and with replacement. */
const kinds = { add: [0, 1], delete: [2, 3], update: [4, 5] } as const;
/** Numbers of `DiffResponse.DiffChanges`. */
const diffChanges = { none: 1, some: 2 } as const;

/** A diff with every changed path. */
export function diffResponse(diff: ResourceDiff): object {
  const response = new messages.DiffResponse();
  response.setChanges(diff.changes.length === 0 ? diffChanges.none : diffChanges.some);
  response.setReplacesList([...new Set(diff.replaces.map(topLevel))]);
  response.setDiffsList([...new Set(diff.changes.map(({ path }) => topLevel(path)))]);
  response.setDeletebeforereplace(diff.deleteBeforeReplace);
  response.setHasdetaileddiff(true);
  for (const { path, kind, replace } of diff.changes) {
    const property = new messages.PropertyDiff();
    property.setKind(kinds[kind][replace ? 1 : 0]);
    property.setInputdiff(true);
    response.getDetaileddiffMap().set(path, property);
  }
  return response;
}

/** A function's result, or its refusal as a failure that the program sees. */
export function invokeResponse(answer: InvokeAnswer): object {
  const response = new messages.InvokeResponse();
  if (answer.kind === "answer") return response.setReturn(toStruct(answer.result));
  response.addFailures(new messages.CheckFailure().setReason(answer.reason));
  return response;
}

function topLevel(path: string): string {
  return /^[^.[]+/.exec(path)?.[0] ?? path;
}
