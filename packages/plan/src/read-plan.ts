// Reads what Pulumi writes of a stack: an export, a checkpoint, or a preview.

import { failure, issue, success, warning, type Issue, type Result } from "@temelj/kernel";

import type { DocumentMistake } from "./check-resource.ts";
import { planOf } from "./plan-of.ts";
import { readJson, type JsonDocument } from "./plan-text.ts";
import { parseUrn, type Plan } from "./plan.ts";
import { isPreview, previewResources, previewSecret } from "./preview-resources.ts";
import { isJsonObject, shownJson } from "./shown-json.ts";
import { stateResources, type DocumentResources } from "./state-resources.ts";
import { positionsOf } from "./text-position.ts";

/** Where a plan comes from. */
export interface ReadPlanOptions {
  /** The file's path as the user would type it: issues point there. */
  readonly file: string;
}

/**
 * Reads `pulumi stack export`, a checkpoint of the file backend, or `pulumi preview --json`. Encrypted secrets stay
 * sealed. Every mistake in the file is in the result; warnings say what the file does not show.
 */
export function readPlan(content: string | Uint8Array, { file }: ReadPlanOptions): Result<Plan> {
  const json = readJson(content, file);
  if (!json.ok) return json;
  const { value } = json.value;
  const found = recognized(value);
  if (found === undefined) return failure([unknownFormat(value, file)]);
  const { resources, mistakes, omissions, pendingOutputs } = found;
  const issues = located(file, json.value, mistakes, omissions);
  if (mistakes.length > 0) return failure(issues);
  const [first] = resources;
  const urn = first === undefined ? undefined : parseUrn(first.urn);
  const preview = pendingOutputs === undefined ? {} : { pendingOutputs, blindedSecret: previewSecret };
  const partial = omissions.length > 0;
  const plan = planOf(urn?.project ?? "", urn?.stack ?? "", resources, { ...preview, partial });
  return success(plan, first === undefined ? [...issues, empty(file)] : issues);
}

function recognized(value: unknown): DocumentResources | undefined {
  if (!isJsonObject(value)) return undefined;
  if ("deployment" in value || "checkpoint" in value || ("latest" in value && "stack" in value)) {
    return stateResources(value);
  }
  return isPreview(value) ? previewResources(value) : undefined;
}

/** The mistakes and omissions as issues at their places in the text. */
function located(
  file: string,
  { text }: JsonDocument,
  mistakes: readonly DocumentMistake[],
  omissions: readonly DocumentMistake[],
): Issue[] {
  if (mistakes.length === 0 && omissions.length === 0) return [];
  const positionOf = positionsOf(
    file,
    text,
    [...mistakes, ...omissions].map(({ path }) => path),
  );
  const details = ({ path, allowed, fix }: DocumentMistake) => ({ at: positionOf(path), allowed, fix });
  return [
    ...mistakes.map((mistake) => issue(mistake.code, mistake.message, details(mistake))),
    ...omissions.map((omission) => warning(omission.code, omission.message, details(omission))),
  ];
}

function unknownFormat(value: unknown, file: string): Issue {
  const keys = isJsonObject(value) ? Object.keys(value) : undefined;
  const given =
    keys === undefined
      ? shownJson(value)
      : keys.length === 0
        ? "{}, as a preview prints that could not start"
        : `an object with ${keys.slice(0, 5).map(shownJson).join(", ")}${keys.length > 5 ? " and more" : ""}`;
  return issue("PLAN_FORMAT_UNKNOWN", `${file} is ${given}`, {
    at: { file, line: 1, column: 1 },
    allowed: 'a deployment export ("deployment"), a checkpoint ("checkpoint") or a preview ("steps")',
    fix: "write the file with pulumi stack export or pulumi preview --json",
  });
}

function empty(file: string): Issue {
  return warning("PLAN_EMPTY", `${file} holds no resource: there is nothing to judge`, {
    at: { file, line: 1, column: 1 },
    fix: "deploy the stack first, or export another",
  });
}
