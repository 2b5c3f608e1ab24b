// A resource as rules judge it: what its program asked for, and the values by which others refer to it.

import type { Plan, PlanResource, PropertyMap } from "@temelj/plan";

import { newestType } from "./older-types.ts";
import { viewOf } from "./property-view.ts";

/** Properties by which one resource is named in another, beside its id. */
const identifyingProperties = ["arn", "name", "bucket", "keyId", "url", "identifier", "clusterIdentifier"] as const;

/** One resource of one of the judged plans. */
export class JudgedResource {
  readonly resource: PlanResource;
  readonly plan: Plan;
  /** The newest token of its type. */
  readonly type: string;

  #view: PropertyMap | undefined;
  #identities: readonly string[] | undefined;

  constructor(resource: PlanResource, plan: Plan) {
    this.resource = resource;
    this.plan = plan;
    this.type = newestType(resource.type);
  }

  /** Inputs; for what was only read from the cloud, and states that hold no inputs, outputs. */
  get properties(): PropertyMap {
    const { inputs, outputs, external } = this.resource;
    return external || isEmpty(inputs) ? outputs : inputs;
  }

  /** The properties as a rule sees them. */
  get view(): PropertyMap {
    if (this.#view === undefined) {
      this.#view = viewOf(this.properties);
      owners.set(this.#view, this);
    }
    return this.#view;
  }

  /** The known values by which other resources refer to this one. */
  get identities(): readonly string[] {
    return (this.#identities ??= identitiesOf(this.resource));
  }
}

const owners = new WeakMap<object, JudgedResource>();

/** The resource whose properties a view shows. */
export function ownerOf(view: unknown): JudgedResource | undefined {
  return typeof view === "object" && view !== null ? owners.get(view) : undefined;
}

function identitiesOf({ id, inputs, outputs }: PlanResource): readonly string[] {
  const values = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === "string" && value !== "") values.add(value);
  };
  add(id);
  add(outputs["id"]);
  for (const name of identifyingProperties) {
    add(outputs[name]);
    add(inputs[name]);
  }
  return [...values];
}

function isEmpty(properties: PropertyMap): boolean {
  for (const _ in properties) return false;
  return true;
}
