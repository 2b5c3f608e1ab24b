// Reads a resource of a plan, and remembers when something that must be there is not known.

import type { PlanResource, PropertyMap } from "@temelj/plan";

import type { MutableFacts } from "./network-facts.ts";

/** Adds what a resource of one type says to the facts. */
export type Collector = (read: FactReader, resource: PlanResource, facts: MutableFacts, label: string) => void;

/** Reads texts of a resource; remembers when one that must be there is not known. */
export class FactReader {
  readonly #resource: PlanResource;
  complete = true;

  constructor(resource: PlanResource) {
    this.#resource = resource;
  }

  text(name: string): string {
    const value = this.optional(name);
    if (value === undefined) this.complete = false;
    return value ?? "";
  }

  optional(name: string): string | undefined {
    const { inputs, outputs } = this.#resource;
    const value = inputs[name] ?? outputs[name];
    if (typeof value === "string") return value;
    if (value !== undefined && value !== null) this.complete = false;
    return undefined;
  }

  id(): string {
    const { id } = this.#resource;
    if (id === undefined || id === "") this.complete = false;
    return id ?? "";
  }

  /** Texts of a list. */
  texts(value: unknown): string[] {
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.some((item) => typeof item !== "string")) this.complete = false;
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  }

  /** A value that must be a text. */
  textOf(value: unknown): string {
    if (typeof value === "string") return value;
    this.complete = false;
    return "";
  }

  /** A value that must be a mapping. */
  recordOf(value: unknown): PropertyMap {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as PropertyMap;
    this.complete = false;
    return {};
  }

  /** Mappings of a list. */
  recordsOf(value: unknown): PropertyMap[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) this.complete = false;
    return Array.isArray(value) ? value.map((item) => this.recordOf(item)) : [];
  }
}
