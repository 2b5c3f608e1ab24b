// Reads a resource of a plan, and remembers when something that must be there is not known.

import type { PlanResource, PropertyMap } from "@temelj/plan";

import type { MutableFacts } from "./network-facts.ts";

/** Adds what a resource of one type says to the facts. */
export type Collector = (read: FactReader, resource: PlanResource, facts: MutableFacts, context: Context) => void;

/** What is known of a resource beyond itself. */
export interface Context {
  /** What its network is called. */
  readonly label: string;
  /** The account that it is in. */
  readonly account: string | undefined;
}

/** A resource about which nothing is proven, and with it nothing about the whole network. */
export interface Unproven {
  readonly urn: string;
  readonly why: string;
}

/** Why a resource proves nothing. */
export const reasons = {
  unknown: "is not known well enough to prove anything",
  ipv6: "carries IPv6, about which nothing is proven",
} as const;

/** Reads texts of a resource; remembers when one that must be there is not known. */
export class FactReader {
  readonly #resource: PlanResource;
  #why: string | undefined;

  constructor(resource: PlanResource) {
    this.#resource = resource;
  }

  /** Why the resource proves nothing; undefined when all was there. */
  get why(): string | undefined {
    return this.#why;
  }

  /** Remembers that the resource proves nothing. The first reason counts. */
  miss(why: string = reasons.unknown): void {
    this.#why ??= why;
  }

  text(name: string): string {
    const value = this.optional(name);
    if (value === undefined) this.miss();
    return value ?? "";
  }

  optional(name: string): string | undefined {
    const { inputs, outputs } = this.#resource;
    const value = inputs[name] ?? outputs[name];
    if (typeof value === "string") return value === "" ? undefined : value;
    if (value !== undefined && value !== null) this.miss();
    return undefined;
  }

  id(): string {
    const { id } = this.#resource;
    if (id === undefined || id === "") this.miss();
    return id ?? "";
  }

  /** True only when a property says so; what is not known is missed. */
  flag(name: string): boolean {
    const { inputs, outputs } = this.#resource;
    const value = inputs[name] ?? outputs[name] ?? false;
    if (typeof value !== "boolean") this.miss();
    return value === true;
  }

  /** Texts of a property that is a list. */
  list(name: string): string[] {
    const { inputs, outputs } = this.#resource;
    return this.texts(inputs[name] ?? outputs[name]);
  }

  /** Texts of a list. */
  texts(value: unknown): string[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value) || value.some((item) => typeof item !== "string")) this.miss();
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  }

  /** A value that must be a text. */
  textOf(value: unknown): string {
    if (typeof value === "string") return value;
    this.miss();
    return "";
  }

  /** A value that must be a mapping. */
  recordOf(value: unknown): PropertyMap {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as PropertyMap;
    this.miss();
    return {};
  }

  /** Mappings of a list. */
  recordsOf(value: unknown): PropertyMap[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) this.miss();
    return Array.isArray(value) ? value.map((item) => this.recordOf(item)) : [];
  }
}

/** A text with something in it. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
