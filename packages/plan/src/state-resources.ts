// The resources of a stack's state: a deployment export, or a checkpoint as the file backend keeps it.

import { checkResource, wrongKind, type DocumentMistake } from "./check-resource.ts";
import type { DeploymentResource } from "./deployment.ts";
import type { JsonPath } from "./scan-json.ts";
import { isJsonObject, shownJson } from "./shown-json.ts";

/** What a document says of a stack. */
export interface DocumentResources {
  readonly resources: readonly DeploymentResource[];
  /** Errors: there is no plan. */
  readonly mistakes: readonly DocumentMistake[];
  /** What the document leaves out. */
  readonly omissions: readonly DocumentMistake[];
  /** URNs of resources whose outputs are not all there yet. */
  readonly pendingOutputs?: ReadonlySet<string>;
}

/** Reads a document with `deployment`, with `checkpoint`, or with the `latest` of a bare checkpoint. */
export function stateResources(document: Readonly<Record<string, unknown>>): DocumentResources {
  const mistakes: DocumentMistake[] = [];
  const omissions: DocumentMistake[] = [];
  checkVersion(document, mistakes);
  const resources: DeploymentResource[] = [];
  for (const [body, path] of bodyOf(document, mistakes)) {
    const seen = new Map<string, JsonPath>();
    let dying = 0;
    for (const [index, value] of listAt(body, path, "resources", mistakes).entries()) {
      const place = [...path, "resources", index];
      const resource = checkResource(value, place, mistakes);
      if (resource === undefined) continue;
      // A replaced resource stands beside its successor, under the same URN, until it is deleted.
      if (resource.delete === true) {
        dying += 1;
        continue;
      }
      if (seen.has(resource.urn)) mistakes.push(repeatedUrn([...place, "urn"], resource.urn));
      seen.set(resource.urn, place);
      resources.push(resource);
    }
    if (dying > 0) omissions.push(leftOut(path, `${dying} replaced resources that wait for their deletion`, "up"));
    const pending = listAt(body, path, "pending_operations", mistakes).length;
    if (pending > 0) omissions.push(leftOut(path, `what ${pending} interrupted operations did`, "refresh"));
  }
  return { resources, mistakes, omissions };
}

/** A URN that two resources have. */
export function repeatedUrn(path: JsonPath, urn: string): DocumentMistake {
  return {
    code: "PLAN_URN_REPEATED",
    path,
    message: `two resources have the URN ${shownJson(urn)}`,
    allowed: "each URN once",
    fix: "look at the state with pulumi stack export; pulumi state repair may mend it",
  };
}

/** The versions that Pulumi 3 reads; all have the same resources. */
const [oldestVersion, newestVersion] = [1, 4];

function checkVersion({ version, deployment }: Readonly<Record<string, unknown>>, mistakes: DocumentMistake[]): void {
  // A bare checkpoint needs none.
  if (version === undefined && deployment === undefined) return;
  const known = typeof version === "number" && Number.isInteger(version);
  if (known && version >= oldestVersion && version <= newestVersion) return;
  mistakes.push({
    code: "PLAN_VERSION_UNSUPPORTED",
    path: ["version"],
    message: `version is ${shownJson(version)}`,
    allowed: `${oldestVersion} to ${newestVersion}`,
    fix: "export the stack with Pulumi 3; if it is newer than this temelj, update temelj",
  });
}

/** The deployment inside the document, with its path; none for a stack that was never deployed. */
function bodyOf(
  { deployment, checkpoint, latest }: Readonly<Record<string, unknown>>,
  mistakes: DocumentMistake[],
): readonly (readonly [Readonly<Record<string, unknown>>, JsonPath])[] {
  if (deployment !== undefined) return objectAt(deployment, ["deployment"], mistakes);
  if (checkpoint === undefined) return latest === null ? [] : objectAt(latest, ["latest"], mistakes);
  return objectAt(checkpoint, ["checkpoint"], mistakes).flatMap(([inner]) => {
    const inside = inner["latest"];
    return inside === undefined || inside === null ? [] : objectAt(inside, ["checkpoint", "latest"], mistakes);
  });
}

function objectAt(
  value: unknown,
  path: JsonPath,
  mistakes: DocumentMistake[],
): readonly (readonly [Readonly<Record<string, unknown>>, JsonPath])[] {
  if (isJsonObject(value)) return [[value, path]];
  mistakes.push(wrongKind(path, value, "an object"));
  return [];
}

function listAt(
  body: Readonly<Record<string, unknown>>,
  path: JsonPath,
  field: string,
  mistakes: DocumentMistake[],
): readonly unknown[] {
  const list = body[field] ?? [];
  if (Array.isArray(list)) return list;
  mistakes.push(wrongKind([...path, field], list, "a list"));
  return [];
}

function leftOut(path: JsonPath, what: string, command: string): DocumentMistake {
  return {
    code: "PLAN_INCOMPLETE",
    path,
    message: `not judged: ${what}`,
    fix: `run pulumi ${command} and export the stack again`,
  };
}
