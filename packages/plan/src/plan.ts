// A stack's resources as data: what everything that judges reads.

import type { SourcePosition } from "@temelj/kernel";

import type { PropertyMap } from "./property-value.ts";

/** One resource of a stack, as registered and as (simulated or really) created. */
export interface PlanResource {
  /** Pulumi's unique name: `urn:pulumi:<stack>::<project>::<qualified type>::<name>`. */
  readonly urn: string;
  /** Type token, such as `aws:s3/bucket:Bucket`. */
  readonly type: string;
  /** Logical name. */
  readonly name: string;
  /** False for components. */
  readonly custom: boolean;
  /** The provider's id; absent for components and before creation. */
  readonly id?: string;
  /** URN of the parent; absent for the stack itself. */
  readonly parent?: string;
  /** `<provider URN>::<provider id>` of a custom resource. */
  readonly provider?: string;
  readonly inputs: PropertyMap;
  readonly outputs: PropertyMap;
  readonly protect: boolean;
  readonly retainOnDelete: boolean;
  /** Read from the cloud, not managed by the stack. */
  readonly external: boolean;
  /** URNs that must exist first, sorted. */
  readonly dependencies: readonly string[];
  /** The same by input property. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  readonly aliases: readonly string[];
  /** Where the program registered it, when known. */
  readonly source?: SourcePosition;
  /** True before a change is made: an output that is not among `outputs` may yet come. */
  readonly outputsPending?: boolean;
}

/** All resources of one stack, in registration order. */
export interface Plan {
  readonly project: string;
  readonly stack: string;
  readonly resources: readonly PlanResource[];
  /** True when the stack has resources that are not here: one that is not found may yet be there. */
  readonly partial?: boolean;
}

/** The parts of a URN. */
export interface UrnParts {
  readonly stack: string;
  readonly project: string;
  /** Types from the outermost parent to the resource itself, joined by `$`. */
  readonly qualifiedType: string;
  readonly type: string;
  readonly name: string;
}

/** Splits a URN, or undefined when the text is not one. A name may itself contain `::`. */
export function parseUrn(urn: string): UrnParts | undefined {
  const match = /^urn:pulumi:([^:]*(?::[^:]+)*)::(.*?)::(.*?)::(.*)$/s.exec(urn);
  if (match === null) return undefined;
  const [, stack = "", project = "", qualifiedType = "", name = ""] = match;
  return { stack, project, qualifiedType, type: qualifiedType.split("$").at(-1) ?? "", name };
}
