// The resources of a stack as they would be after a change: the output of `pulumi preview --json`.

import { checkResource, wrongKind, type DocumentMistake } from "./check-resource.ts";
import type { DeploymentResource } from "./deployment.ts";
import type { JsonPath } from "./scan-json.ts";
import { isJsonObject } from "./shown-json.ts";
import { repeatedUrn, type DocumentResources } from "./state-resources.ts";

/** What a preview prints in place of every secret. Source: pulumi/pulumi pkg/backend/display/json.go, 2026-11. */
export const previewSecret = "[secret]";

/** Whether a document has the form of a preview's output. A preview without a step has no other mark. */
export function isPreview(document: Readonly<Record<string, unknown>>): boolean {
  return "steps" in document || "changeSummary" in document || "diagnostics" in document;
}

/** Reads the new state of every step that leaves a resource behind. */
export function previewResources(document: Readonly<Record<string, unknown>>): DocumentResources {
  const mistakes: DocumentMistake[] = [...failuresOf(document["diagnostics"])];
  const steps = document["steps"] ?? [];
  const pendingOutputs = new Set<string>();
  const byUrn = new Map<string, { readonly resource: DeploymentResource; readonly op: string }>();
  let unchanged = 0;
  if (!Array.isArray(steps)) mistakes.push(wrongKind(["steps"], steps, "a list"));
  else {
    for (const [index, value] of (steps as readonly unknown[]).entries()) {
      const step = readStep(value, ["steps", index], mistakes);
      if (step === undefined) continue;
      const { op, resource } = step;
      const earlier = byUrn.get(resource.urn);
      if (earlier !== undefined && !isReplacement(op) && !isReplacement(earlier.op)) {
        mistakes.push(repeatedUrn(["steps", index, "urn"], resource.urn));
      }
      byUrn.set(resource.urn, step);
      if (op === "same") unchanged += 1;
      else if (op !== "read" && op !== "refresh") pendingOutputs.add(resource.urn);
    }
  }
  const resources = [...byUrn.values()].map(({ resource }) => resource);
  return { resources, mistakes, omissions: hiddenOf(document["changeSummary"], unchanged), pendingOutputs };
}

/** Steps after which the resource is gone, or which concern no resource. */
const withoutResource: ReadonlySet<string> = new Set([
  "delete",
  "delete-replaced",
  "discard",
  "discard-replaced",
  "remove-pending-replace",
]);

interface Step {
  readonly op: string;
  readonly resource: DeploymentResource;
}

function readStep(value: unknown, path: JsonPath, mistakes: DocumentMistake[]): Step | undefined {
  if (!isJsonObject(value)) {
    mistakes.push(wrongKind(path, value, "an object"));
    return undefined;
  }
  const { op, oldState, newState } = value;
  if (typeof op !== "string") {
    mistakes.push(wrongKind([...path, "op"], op, "the name of an operation, such as create"));
    return undefined;
  }
  if (withoutResource.has(op)) return undefined;
  const resource = checkResource(newState, [...path, "newState"], mistakes);
  return resource === undefined ? undefined : { op, resource: withId(resource, op, oldState) };
}

/** An update keeps the resource's id, but the new state does not say so. */
function withId(resource: DeploymentResource, op: string, oldState: unknown): DeploymentResource {
  if (op !== "update" || typeof resource.id === "string" || !isJsonObject(oldState)) return resource;
  const { id } = oldState;
  return typeof id === "string" ? { ...resource, id } : resource;
}

function isReplacement(op: string): boolean {
  return op === "replace" || op.endsWith("-replacement");
}

/** A preview that failed shows only the steps before its failure. */
function failuresOf(diagnostics: unknown): readonly DocumentMistake[] {
  if (diagnostics === undefined || diagnostics === null) return [];
  if (!Array.isArray(diagnostics)) return [wrongKind(["diagnostics"], diagnostics, "a list")];
  return (diagnostics as readonly unknown[]).flatMap((diagnostic, index) => {
    if (!isJsonObject(diagnostic) || diagnostic["severity"] !== "error") return [];
    const { urn, message } = diagnostic;
    const [said = ""] = String(message).trim().split("\n");
    const about = typeof urn === "string" && urn !== "" ? `${urn}: ` : "";
    return [
      {
        code: "PLAN_PREVIEW_FAILED",
        path: ["diagnostics", index],
        message: `the preview failed, so it does not show every resource: ${about}${said.slice(0, 300)}`,
        fix: "mend what the preview complains about, then run it again",
      },
    ];
  });
}

function hiddenOf(summary: unknown, shown: number): readonly DocumentMistake[] {
  const same = isJsonObject(summary) ? summary["same"] : 0;
  const hidden = typeof same === "number" ? same - shown : 0;
  if (hidden <= 0) return [];
  return [
    {
      code: "PLAN_INCOMPLETE",
      path: ["changeSummary"],
      message: `not judged: ${hidden} unchanged resources, which the preview leaves out; rules that look for them answer as if they were not there`,
      fix: "run pulumi preview --json --show-sames",
    },
  ];
}
