// What a rule sees of a resource: plain properties, where reading an unknown or sealed one stops the rule.

import { SecretValue, UnknownValue, type PropertyMap, type PropertyValue } from "@temelj/plan";

import { UnknownRead } from "./unknown-read.ts";

/** The values behind views, with unknown and sealed ones in place. */
const behind = new WeakMap<object, object>();

/**
 * A view of properties: plain secrets are open, absent and null are both undefined (in a list, null is no item), and
 * reading what is not known throws {@link UnknownRead}. Properties without any of these are their own view.
 */
export function viewOf(properties: PropertyMap): PropertyMap {
  return isPlain(properties) ? properties : shown(properties, "");
}

/** What is behind a view, or behind anything read from it: unknown and sealed values are {@link PropertyValue}s. */
export function plain(view: unknown): unknown {
  return typeof view === "object" && view !== null ? (behind.get(view) ?? view) : view;
}

function isPlain(value: PropertyValue): boolean {
  if (value === null || value instanceof UnknownValue || value instanceof SecretValue) return false;
  if (typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(isPlain);
  for (const name in value) if (!isPlain((value as PropertyMap)[name] ?? null)) return false;
  return true;
}

function shown<Target extends object>(target: Target, path: string): Target {
  const view = new Proxy(target, {
    get(from, name): unknown {
      const value: unknown = Reflect.get(from, name);
      return typeof name === "symbol" || typeof value === "function"
        ? value
        : open(value, () => join(path, name, from));
    },
  });
  behind.set(view, target);
  return view;
}

function open(value: unknown, path: () => string): unknown {
  if (value instanceof SecretValue) return open(value.content, path);
  if (value instanceof UnknownValue) throw new UnknownRead(path());
  if (value === null) return undefined;
  if (Array.isArray(value)) return shown(value.includes(null) ? value.filter((item) => item !== null) : value, path());
  return typeof value === "object" ? shown(value, path()) : value;
}

function join(path: string, name: string, from: object): string {
  if (Array.isArray(from)) return `${path}[${name}]`;
  return path === "" ? name : `${path}.${name}`;
}
