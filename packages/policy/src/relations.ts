// Finds which resources refer to which: by recorded dependency, by id, by name, by ARN.

import { UnknownValue } from "@temelj/plan";

import type { JudgedResource } from "./judged-resource.ts";
import { newestType } from "./older-types.ts";
import { valuesAt } from "./property-path.ts";
import type { ResourceIndex } from "./resource-index.ts";

/** What refers to a resource. */
export interface Referrers {
  readonly certain: readonly JudgedResource[];
  /** A property that may refer to it, were it known: `name.property`. Undefined when there is none. */
  readonly doubt: string | undefined;
}

/** All uses of one property of one type. */
interface PropertyUse {
  readonly byValue: ReadonlyMap<string, readonly JudgedResource[]>;
  readonly byUrn: ReadonlyMap<string, readonly Reference[]>;
  readonly unknown: readonly { readonly from: JudgedResource; readonly urns: readonly string[] }[];
}

interface Reference {
  readonly from: JudgedResource;
  /** The reference can be to nothing else. */
  readonly sole: boolean;
}

/** Relations between the resources of an index. Each kind of look-up is indexed when it is first asked for. */
export class Relations {
  readonly #index: ResourceIndex;
  readonly #uses = new Map<string, PropertyUse>();
  readonly #targets = new Map<string, ReadonlyMap<string, readonly JudgedResource[]>>();

  constructor(index: ResourceIndex) {
    this.#index = index;
  }

  /** The resources of a type that refer to `target` by a property, in order. */
  referrers(target: JudgedResource, type: string, property: string): Referrers {
    const use = this.#use(type, property);
    const found = new Set<JudgedResource>();
    for (const value of target.identities) {
      for (const from of use.byValue.get(value) ?? []) if (isSameThing(target, from, value)) found.add(from);
    }
    for (const { from, sole } of use.byUrn.get(target.resource.urn) ?? []) {
      if (sole || target.identities.length === 0) found.add(from);
    }
    const order = this.#index.ofType(type);
    const certain = found.size < 2 ? [...found] : order.filter((resource) => found.has(resource));
    return { certain, doubt: this.#doubt(target, use, property, found) };
  }

  /** The resource of a type to which `from` refers by a property, or the property when it is not known. */
  referred(
    from: JudgedResource,
    type: string,
    property: string,
  ): JudgedResource | { readonly doubt: string | undefined } {
    const wanted = newestType(type);
    const targets = this.#identities(wanted);
    const urns = dependenciesOf(from, property);
    let doubt: string | undefined;
    for (const { value, path } of itemsAt(from, property)) {
      if (value instanceof UnknownValue) doubt ??= path;
      if (typeof value !== "string") continue;
      const target = targets.get(value)?.find((candidate) => isSameThing(candidate, from, value));
      if (target !== undefined) return target;
    }
    const recorded = urns.map((urn) => this.#index.withUrn(urn)).find((target) => target?.type === wanted);
    const certain = doubt !== undefined || urns.length === 1 || recorded?.identities.length === 0;
    if (recorded !== undefined && certain) return recorded;
    const hidden =
      from.plan.partial === true ? `${property}, which may refer to a resource that is not shown` : undefined;
    return { doubt: doubt ?? hidden };
  }

  #identities(type: string): ReadonlyMap<string, readonly JudgedResource[]> {
    const known = this.#targets.get(type);
    if (known !== undefined) return known;
    const targets = new Map<string, JudgedResource[]>();
    for (const target of this.#index.ofType(type)) {
      for (const value of target.identities) add(targets, value, target);
    }
    this.#targets.set(type, targets);
    return targets;
  }

  #use(type: string, property: string): PropertyUse {
    const key = `${newestType(type)} ${property}`;
    const known = this.#uses.get(key);
    if (known !== undefined) return known;
    const use = usesOf(this.#index.ofType(type), property);
    this.#uses.set(key, use);
    return use;
  }

  #doubt(target: JudgedResource, use: PropertyUse, property: string, found: ReadonlySet<JudgedResource>) {
    for (const { from, urns } of use.unknown) {
      if (found.has(from) || from.plan !== target.plan) continue;
      const through = urns.length === 0 || urns.some((urn) => this.#leadsTo(urn, target, new Set()));
      if (through) return `${from.resource.name}.${property}`;
    }
    // A preview that hides what does not change may hide the one that is looked for.
    return target.plan.partial === true && found.size === 0 ? `${property} of a resource that is not shown` : undefined;
  }

  /** Whether a value taken from one resource may come from the target. One of the target's type is what it says. */
  #leadsTo(urn: string, target: JudgedResource, seen: Set<string>): boolean {
    if (urn === target.resource.urn) return true;
    if (seen.has(urn)) return false;
    seen.add(urn);
    const resource = this.#index.withUrn(urn);
    if (resource === undefined || resource.type === target.type) return false;
    return resource.resource.dependencies.some((next) => this.#leadsTo(next, target, seen));
  }
}

function usesOf(resources: readonly JudgedResource[], property: string): PropertyUse {
  const byValue = new Map<string, JudgedResource[]>();
  const byUrn = new Map<string, Reference[]>();
  const unknown: { from: JudgedResource; urns: readonly string[] }[] = [];
  for (const from of resources) {
    const urns = dependenciesOf(from, property);
    let isUnknown = false;
    for (const { value } of itemsAt(from, property)) {
      if (value instanceof UnknownValue) isUnknown = true;
      else if (typeof value === "string" && value !== "") add(byValue, value, from);
    }
    for (const urn of urns) add(byUrn, urn, { from, sole: isUnknown || urns.length === 1 });
    if (isUnknown) unknown.push({ from, urns });
  }
  return { byValue, byUrn, unknown };
}

function dependenciesOf({ resource }: JudgedResource, property: string): readonly string[] {
  const [first = property] = property.split(/[.[]/);
  return resource.propertyDependencies[first] ?? [];
}

function itemsAt(from: JudgedResource, property: string) {
  return valuesAt(from.properties, property.endsWith("[]") ? property : `${property}[]`);
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

/** Names are one of a kind within an account only; ARNs, ids that AWS makes up and bucket names everywhere. */
function isSameThing(target: JudgedResource, from: JudgedResource, value: string): boolean {
  if (isUniqueEverywhere(value) || target.type.startsWith("aws:s3/bucket")) return true;
  if (target.plan !== from.plan) return false;
  const mine = target.resource.provider;
  const theirs = from.resource.provider;
  return mine === undefined || theirs === undefined || mine === theirs;
}

function isUniqueEverywhere(value: string): boolean {
  return /^(?:arn:|https:)|^[a-z]+(?:-[a-z]+)*-[0-9a-f]{8,}$|^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value);
}
