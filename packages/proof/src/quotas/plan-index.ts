// Looks up what a counter needs besides its own resource: others of the stack, and where a resource is.

import type { Plan, PlanResource, PropertyValue } from "@temelj/plan";

/** One stack's resources, by what they are found by. */
export class PlanIndex {
  readonly #byType: ReadonlyMap<string, readonly PlanResource[]>;
  readonly #byId = new Map<string, PlanResource>();
  readonly #accounts = new Map<string, string>();

  constructor({ resources }: Plan) {
    this.#byType = Map.groupBy(resources, ({ type }) => type);
    for (const resource of resources) {
      const { id, provider, outputs } = resource;
      const arn = text(outputs["arn"]);
      for (const key of [id, arn]) if (key !== undefined && key !== "") this.#byId.set(key, resource);
      const account = arn?.split(":")[4];
      if (provider !== undefined && account !== undefined && /^\d{12}$/.test(account)) {
        if (!this.#accounts.has(provider)) this.#accounts.set(provider, account);
      }
    }
  }

  /** By id or ARN. */
  find(key: PropertyValue | undefined): PlanResource | undefined {
    return typeof key === "string" ? this.#byId.get(key) : undefined;
  }

  ofType(type: string): readonly PlanResource[] {
    return this.#byType.get(type) ?? [];
  }

  /** `123456789012`: its own, or that of whatever else the same provider made. */
  accountOf({ provider, outputs }: PlanResource): string | undefined {
    const own = text(outputs["arn"])?.split(":")[4];
    return own === undefined || own === "" ? this.#accounts.get(provider ?? "") : own;
  }

  /** `123456789012 eu-central-1`. */
  placeOf(resource: PlanResource): string | undefined {
    const { inputs, outputs } = resource;
    const own = text(outputs["arn"])?.split(":")[3];
    const region = own === undefined || own === "" ? (text(inputs["region"]) ?? text(outputs["region"])) : own;
    const account = this.accountOf(resource);
    return region === undefined || account === undefined ? undefined : `${account} ${region}`;
  }
}

/** A text with something in it. */
export function text(value: PropertyValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** How many a list has; nothing counts as none. */
export function lengthOf(value: PropertyValue | undefined): number {
  return Array.isArray(value) ? value.length : 0;
}
