// Turns the resources of a deployment into a plan: special values decoded, absent fields filled.

import type { SourcePosition } from "@temelj/kernel";

import type { DeploymentResource } from "./deployment.ts";
import { parseUrn, type Plan, type PlanResource } from "./plan.ts";
import { decodeProperties, type DecodeOptions } from "./property-value.ts";

/** What is particular about the source of a plan. */
export interface PlanOfOptions extends DecodeOptions {
  /** URNs of resources whose outputs are not all there yet. @default none */
  readonly pendingOutputs?: ReadonlySet<string>;
  /** True when the stack has resources that are not among these. @default false */
  readonly partial?: boolean;
}

/** The plan of a stack, from a deployment's resources. Properties are decoded when they are first read. */
export function planOf(
  project: string,
  stack: string,
  resources: readonly DeploymentResource[],
  options: PlanOfOptions = {},
): Plan {
  const plan = { project, stack, resources: resources.map((wire) => planResource(wire, options)) };
  return options.partial === true ? { ...plan, partial: true } : plan;
}

function planResource(wire: DeploymentResource, options: PlanOfOptions): PlanResource {
  const propertyDependencies: Record<string, readonly string[]> = {};
  for (const [property, urns] of Object.entries(wire.propertyDependencies ?? {})) {
    if (urns !== null && urns.length > 0) propertyDependencies[property] = urns;
  }
  const source = sourceOf(wire.sourcePosition);
  let inputs: PlanResource["inputs"] | undefined;
  let outputs: PlanResource["outputs"] | undefined;
  return {
    urn: wire.urn,
    type: wire.type,
    name: parseUrn(wire.urn)?.name ?? wire.urn,
    custom: wire.custom,
    get inputs() {
      return (inputs ??= decodeProperties(wire.inputs ?? {}, options));
    },
    get outputs() {
      return (outputs ??= decodeProperties(wire.outputs ?? {}, options));
    },
    protect: wire.protect ?? false,
    retainOnDelete: wire.retainOnDelete ?? false,
    external: wire.external ?? false,
    dependencies: wire.dependencies ?? [],
    propertyDependencies,
    aliases: wire.aliases ?? [],
    ...(typeof wire.id === "string" ? { id: wire.id } : {}),
    ...(typeof wire.parent === "string" ? { parent: wire.parent } : {}),
    ...(typeof wire.provider === "string" ? { provider: wire.provider } : {}),
    ...(source === undefined ? {} : { source }),
    ...(options.pendingOutputs?.has(wire.urn) === true ? { outputsPending: true } : {}),
  };
}

/** A path below the project's folder is written without it: `project:///index.ts` is `index.ts`. */
function sourceOf(position: string | undefined): SourcePosition | undefined {
  const match = /^(?:project:\/\/\/?|file:\/\/)(?<file>[^#]+)#(?<line>\d+)(?:,(?<column>\d+))?$/.exec(position ?? "");
  if (match?.groups === undefined) return undefined;
  const { file = "", line = "1", column = "1" } = match.groups;
  return { file, line: Number(line), column: Number(column) };
}
