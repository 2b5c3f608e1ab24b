// A provider's life with resources, on plain values: what the gRPC server calls for each request.

import { looksAutoNamed } from "../aws/auto-name.ts";
import { autoNameRule } from "../aws/auto-name-rules.ts";
import { changedPaths, type PathChange } from "../changed-paths.ts";
import { isWithin } from "../difference.ts";
import { revealedProperties, sealedLike } from "../secrets.ts";
import type { Checked, InvokeAnswer, Properties, SimulatedWorld, Simulation } from "../simulation.ts";
import { unknownMarker } from "../unknown-marker.ts";
import { worldOf, worldOfResource } from "../world-of.ts";

/** What a change means to the engine. */
export interface ResourceDiff {
  readonly changes: readonly (PathChange & { readonly replace: boolean })[];
  readonly replaces: readonly string[];
  /** Two resources of one name cannot stand side by side. */
  readonly deleteBeforeReplace: boolean;
}

/** A resource's state before an update, and its new inputs. */
export interface UpdatedState {
  readonly olds: Properties;
  readonly oldInputs: Properties;
  readonly news: Properties;
}

/** One configured provider resource of a stack. All property maps may hold secrets; answers keep them. */
export class SimulatedProvider {
  readonly #simulation: Simulation;
  readonly #world: SimulatedWorld;
  readonly #live: LiveResources;

  constructor(simulation: Simulation, configuration: Properties, live: LiveResources) {
    this.#simulation = simulation;
    this.#world = worldOf(revealedProperties(configuration));
    this.#live = live;
  }

  check(type: string, urn: string, olds: Properties, news: Properties): Checked {
    const plain = this.#withKeptName(type, revealedProperties(olds), revealedProperties(news));
    const { inputs, failures } = this.#simulation.check(type, urn, plain, this.#world);
    return { inputs: sealedLike(inputs, news), failures };
  }

  diff(type: string, oldInputs: Properties, news: Properties, ignored: readonly string[]): ResourceDiff {
    const [before, after] = [revealedProperties(oldInputs), revealedProperties(news)];
    const seen = (path: string): boolean => !ignored.some((prefix) => isWithin(path, prefix));
    const replaces = this.#simulation.diff(type, before, after).replaces.filter(seen);
    const changes = changedPaths(before, after)
      .filter(({ path }) => seen(path))
      .map(({ path, kind }) => ({ path, kind, replace: replaces.some((outer) => isWithin(path, outer)) }));
    return { changes, replaces, deleteBeforeReplace: replaces.length > 0 && keepsGivenName(type, before, after) };
  }

  create(
    type: string,
    urn: string,
    inputs: Properties,
    preview: boolean,
  ): { readonly id: string; readonly outputs: Properties } {
    const plain = revealedProperties(inputs);
    const world = worldOfResource(this.#world, plain);
    const created = this.#simulation.create(type, urn, plain, world);
    if (preview) return { id: "", outputs: sealedLike(notKnownYet(created.outputs, plain), inputs) };
    // A replacement is created while its predecessor still lives: it gets an identity of its own.
    const own = this.#live.has(type, created.id)
      ? this.#simulation.create(type, `${urn}#replacement of ${created.id}`, plain, world)
      : created;
    this.#live.add(type, own.id);
    return { id: own.id, outputs: sealedLike(own.outputs, inputs) };
  }

  /** A resource keeps its identity, and what AWS decided unless it follows from the inputs that change. */
  update(type: string, urn: string, id: string, state: UpdatedState): Properties {
    this.#live.add(type, id);
    const [before, after] = [state.oldInputs, state.news].map((inputs) => {
      const plain = revealedProperties(inputs);
      return this.#simulation.create(type, urn, plain, worldOfResource(this.#world, plain)).outputs;
    }) as [Properties, Properties];
    const outputs = Object.entries(after).map(([name, value]) => {
      const same = changedPaths({ value: before[name] }, { value }).length === 0;
      return [name, same && name in state.olds ? state.olds[name] : value];
    });
    const kept = type.startsWith("aws:") ? { id } : {};
    return sealedLike({ ...Object.fromEntries(outputs), ...state.news, ...kept }, state.news);
  }

  /** A resource in the state is as the state has it; anything else is looked up in the simulation. */
  read(
    type: string,
    id: string,
    properties: Properties,
    inputs: Properties,
  ): { readonly outputs: Properties; readonly inputs: Properties } | undefined {
    if (Object.keys(properties).length > 0) {
      this.#live.add(type, id);
      return { outputs: properties, inputs };
    }
    const plain = revealedProperties(inputs);
    const found = this.#simulation.read(type, id, plain, worldOfResource(this.#world, plain));
    return found === undefined ? undefined : { outputs: sealedLike(found.outputs, inputs), inputs };
  }

  delete(type: string, id: string): void {
    this.#live.remove(type, id);
  }

  invoke(token: string, args: Properties): InvokeAnswer {
    const plain = revealedProperties(args);
    return this.#simulation.invoke(token, plain, worldOfResource(this.#world, plain));
  }

  /** A name that the provider gave stays when the resource is renamed in the program and aliased. */
  #withKeptName(type: string, olds: Properties, news: Properties): Properties {
    const property = type.startsWith("aws:") ? autoNameRule(type)?.property : undefined;
    if (property === undefined || news[property] !== undefined || !looksAutoNamed(type, olds[property])) return news;
    return `${property}Prefix` in news ? news : { ...news, [property]: olds[property] };
  }
}

/** Ids that exist: tells a replacement from a first creation. One for all connections of a server. */
export class LiveResources {
  readonly #keys = new Set<string>();

  has(type: string, id: string): boolean {
    return this.#keys.has(`${type} ${id}`);
  }
  add(type: string, id: string): void {
    this.#keys.add(`${type} ${id}`);
  }
  remove(type: string, id: string): void {
    this.#keys.delete(`${type} ${id}`);
  }
}

/** At preview, what only the cloud can tell is unknown. */
function notKnownYet(outputs: Properties, inputs: Properties): Properties {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, name in inputs ? value : unknownMarker]),
  );
}

/** True when the program itself names the resource, and keeps that name. */
function keepsGivenName(type: string, before: Properties, after: Properties): boolean {
  const property = type.startsWith("aws:") ? autoNameRule(type)?.property : undefined;
  if (property === undefined || after[property] === undefined || before[property] !== after[property]) return false;
  return !looksAutoNamed(type, after[property]);
}
