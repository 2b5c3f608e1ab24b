// What two states of a stack disagree about, resource by resource, in words.

import { isDeepStrictEqual } from "node:util";

import { wireMarks, type DeploymentResource } from "@temelj/plan";

/** Fields that are compared. Times, source positions and the order of resources are the engine's own business. */
const fields = [
  "type",
  "custom",
  "external",
  "id",
  "parent",
  "provider",
  "inputs",
  "outputs",
  "protect",
  "retainOnDelete",
  "deletedWith",
  "dependencies",
  "propertyDependencies",
  "additionalSecretOutputs",
  "ignoreChanges",
  "replaceOnChanges",
] as const satisfies readonly (keyof DeploymentResource)[];

/** Differences between our resources and the engine's; none when they agree. */
export function differences(
  ours: readonly DeploymentResource[],
  theirs: readonly DeploymentResource[],
): readonly string[] {
  const mine = new Map(ours.map((resource) => [resource.urn, comparable(resource)]));
  const engines = new Map(theirs.map((resource) => [resource.urn, comparable(resource)]));
  const missing = [...engines.keys()].filter((urn) => !mine.has(urn)).map((urn) => `${urn}: only the engine has it`);
  const extra = [...mine.keys()].filter((urn) => !engines.has(urn)).map((urn) => `${urn}: only we have it`);
  const changed = [...mine].flatMap(([urn, resource]) => {
    const other = engines.get(urn);
    if (other === undefined) return [];
    return fields
      .filter((field) => !isDeepStrictEqual(resource[field], other[field]))
      .map((field) => `${urn}: ${field} is ${shown(resource[field])}, the engine says ${shown(other[field])}`);
  });
  return [...missing, ...extra, ...changed];
}

type Comparable = Readonly<Record<(typeof fields)[number], unknown>>;

function comparable(resource: DeploymentResource): Comparable {
  const isProvider = resource.type.startsWith("pulumi:providers:");
  return {
    type: resource.type,
    custom: resource.custom,
    external: resource.external ?? false,
    // The engine gives a provider a random id.
    id: isProvider ? "" : (resource.id ?? ""),
    parent: resource.parent ?? "",
    provider: (resource.provider ?? "").replace(/::[^:]*$/, ""),
    inputs: normal(resource.inputs ?? {}),
    outputs: normal(resource.outputs ?? {}),
    protect: resource.protect ?? false,
    retainOnDelete: resource.retainOnDelete ?? false,
    deletedWith: resource.deletedWith ?? "",
    dependencies: (resource.dependencies ?? []).toSorted(),
    propertyDependencies: setsOf(resource.propertyDependencies ?? {}),
    additionalSecretOutputs: (resource.additionalSecretOutputs ?? []).toSorted(),
    ignoreChanges: resource.ignoreChanges ?? [],
    replaceOnChanges: resource.replaceOnChanges ?? [],
  };
}

/** Secrets by their place alone: their content is sealed in different ways. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== "object" || value === null) return value;
  const object = value as Readonly<Record<string, unknown>>;
  if (object[wireMarks.signatureKey] === wireMarks.secret) return "(secret)";
  return Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, normal(inner)]));
}

/** Lists of URNs as sets; the engine writes them in any order, and leaves out empty ones after a refresh. */
function setsOf(dependencies: Readonly<Record<string, readonly string[] | null>>): Record<string, readonly string[]> {
  const entries = Object.entries(dependencies).flatMap(([property, urns]): [string, readonly string[]][] =>
    urns === null || urns.length === 0 ? [] : [[property, urns.toSorted()]],
  );
  return Object.fromEntries(entries);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
