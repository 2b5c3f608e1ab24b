// Makes a plan of what Pulumi's policy host shows of a stack.

import { parseUrn, type Plan, type PlanResource, type PropertyMap } from "@temelj/plan";

import { readHostProperties } from "./read-host-value.ts";

/** What the policy host shows of a resource: a part of `PolicyResource` of @pulumi/policy. */
export interface HostResource {
  readonly type: string;
  readonly urn: string;
  readonly name: string;
  /** Outputs, once the resource is created; what is known of them before. */
  readonly props: unknown;
  readonly opts?: { readonly protect?: boolean; readonly parent?: string };
  readonly provider?: { readonly urn: string };
  readonly parent?: { readonly urn: string };
  readonly dependencies?: readonly { readonly urn: string }[];
  readonly propertyDependencies?: Readonly<Record<string, readonly { readonly urn: string }[]>>;
}

/**
 * The plan of a stack on the host. `inputs` holds what each resource was asked to be, by URN: the host shows a stack's
 * outputs only. A resource that is not in it (one that was only read) is judged by its outputs.
 */
export function hostPlan(resources: readonly HostResource[], inputs: ReadonlyMap<string, PropertyMap>): Plan {
  const [first] = resources;
  const urn = first === undefined ? undefined : parseUrn(first.urn);
  return {
    project: urn?.project ?? "",
    stack: urn?.stack ?? "",
    resources: resources.map((resource) => planResource(resource, inputs.get(resource.urn))),
  };
}

function planResource(host: HostResource, asked: PropertyMap | undefined): PlanResource {
  const propertyDependencies: Record<string, readonly string[]> = {};
  for (const [property, list] of Object.entries(host.propertyDependencies ?? {})) {
    if (list.length > 0) propertyDependencies[property] = list.map(({ urn }) => urn);
  }
  const parent = host.parent?.urn ?? host.opts?.parent;
  let outputs: PropertyMap | undefined;
  return {
    urn: host.urn,
    type: host.type,
    name: host.name,
    custom: host.provider !== undefined,
    inputs: asked ?? {},
    get outputs() {
      return (outputs ??= readHostProperties(host.props));
    },
    protect: host.opts?.protect ?? false,
    retainOnDelete: false,
    external: asked === undefined,
    dependencies: (host.dependencies ?? []).map(({ urn }) => urn),
    propertyDependencies,
    aliases: [],
    ...(parent === undefined ? {} : { parent }),
    ...(host.provider === undefined ? {} : { provider: host.provider.urn }),
  };
}
