// Turns the resources of a deployment into a plan: special values decoded, absent fields filled.

import type { SourcePosition } from "@temelj/kernel";

import type { DeploymentResource } from "./deployment.ts";
import { parseUrn, type Plan, type PlanResource } from "./plan.ts";
import { decodeProperties } from "./property-value.ts";

/** The plan of a stack, from a deployment's resources. Properties are decoded when they are first read. */
export function planOf(project: string, stack: string, resources: readonly DeploymentResource[]): Plan {
  return { project, stack, resources: resources.map(planResource) };
}

function planResource(wire: DeploymentResource): PlanResource {
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
      return (inputs ??= decodeProperties(wire.inputs ?? {}));
    },
    get outputs() {
      return (outputs ??= decodeProperties(wire.outputs ?? {}));
    },
    protect: wire.protect ?? false,
    retainOnDelete: wire.retainOnDelete ?? false,
    external: wire.external ?? false,
    dependencies: wire.dependencies ?? [],
    propertyDependencies,
    aliases: wire.aliases ?? [],
    ...(wire.id === undefined ? {} : { id: wire.id }),
    ...(wire.parent === undefined ? {} : { parent: wire.parent }),
    ...(wire.provider === undefined ? {} : { provider: wire.provider }),
    ...(source === undefined ? {} : { source }),
  };
}

function sourceOf(position: string | undefined): SourcePosition | undefined {
  const match = /^(?:project|file):\/\/(?<file>[^#]+)#(?<line>\d+)(?:,(?<column>\d+))?$/.exec(position ?? "");
  if (match?.groups === undefined) return undefined;
  const { file = "", line = "1", column = "1" } = match.groups;
  return { file, line: Number(line), column: Number(column) };
}
