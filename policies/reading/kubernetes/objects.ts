// Kubernetes objects in resources: one, the items of a list, or the part of one that a patch says.

import { pass, UnknownRead, type PropertiesOf, type Verdict } from "@temelj/policy";

import { everyIndex } from "./items.ts";
import { isList, isPatch, kindOf } from "./kinds.ts";

/** An object's own properties, by the type of its newest API version. */
export interface KubernetesObject<Properties = AnyObject> {
  readonly kind: string;
  readonly properties: Properties;
  /** What its paths begin with: nothing, or `items[2].`. */
  readonly prefix: string;
  /** True of a patch: what it does not say may be said elsewhere. */
  readonly partial: boolean;
}

/** What all objects have. */
export interface AnyObject {
  readonly metadata?: PropertiesOf<"kubernetes:core/v1:Pod">["metadata"];
}

/** Judges the object of a resource, or all of a list. */
export function everyObject<Properties extends AnyObject>(
  resource: object,
  token: string,
  check: (object: KubernetesObject<Properties>) => Verdict,
): Verdict {
  const objects = objectsIn<Properties>(resource, token);
  const [only] = objects;
  if (only !== undefined && objects.length === 1) return check(only());
  return everyIndex(objects.length, (index) => {
    const object = objects[index];
    return object === undefined ? pass() : check(object());
  });
}

/** The objects of a resource, each read when it is called for: an item of a list may not be known. */
export function objectsIn<Properties extends AnyObject>(
  resource: object,
  token: string,
): readonly (() => KubernetesObject<Properties>)[] {
  const kind = kindOf(token);
  const partial = isPatch(token);
  if (!isList(token)) return [() => ({ kind, properties: resource as Properties, prefix: "", partial })];
  const { items, doubt } = itemsOf<Properties>(resource);
  if (doubt !== undefined) return [() => raise(doubt)];
  return Array.from({ length: items.length }, (_, index) => () => {
    const properties = items[index] ?? ({} as Properties);
    return { kind, properties, prefix: `items[${index}].`, partial };
  });
}

function itemsOf<Item>(list: { readonly items?: readonly Item[] }): {
  readonly items: readonly Item[];
  readonly doubt?: UnknownRead;
} {
  try {
    return { items: list.items ?? [] };
  } catch (error) {
    if (error instanceof UnknownRead) return { items: [], doubt: error };
    throw error;
  }
}

function raise(error: UnknownRead): never {
  throw error;
}
