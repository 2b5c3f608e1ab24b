// What the engine would write into the state of a stack about one registration.

import type { DeploymentResource } from "@temelj/plan";

import type { Goal } from "./resource-goal.ts";
import type { Registration, WireObject } from "./resource-monitor.ts";
import { storedProperties } from "./stored-properties.ts";
import { resolveAlias, type UrnScope } from "./urn.ts";

/** What became of a registration. A component has no id. */
export interface RegisteredState {
  readonly id?: string;
  readonly inputs: WireObject;
  readonly outputs: WireObject;
}

/** The resource as it stands in a deployment: secrets sealed, empty fields left out. */
export function deploymentResource(
  scope: UrnScope,
  urn: string,
  request: Registration,
  goal: Goal,
  state: RegisteredState,
): DeploymentResource {
  const { custom, type, parent, importId, additionalSecretOutputs, ignoreChanges, replaceOnChanges } = request;
  const aliases = aliasesOf(scope, request);
  const source = request.frames[0];
  return {
    urn,
    custom,
    ...(state.id === undefined ? {} : { id: state.id }),
    type,
    ...filled("inputs", storedProperties(state.inputs)),
    ...filled("outputs", storedProperties(state.outputs)),
    ...(parent === "" ? {} : { parent }),
    ...(goal.protect === true ? { protect: true } : {}),
    ...(goal.retainOnDelete === true ? { retainOnDelete: true } : {}),
    ...(custom && goal.provider !== "" ? { provider: goal.provider } : {}),
    dependencies: request.dependencies.toSorted(),
    propertyDependencies: sortedDependencies(request.propertyDependencies),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(additionalSecretOutputs.length === 0 ? {} : { additionalSecretOutputs }),
    ...(ignoreChanges.length === 0 ? {} : { ignoreChanges }),
    ...(replaceOnChanges.length === 0 ? {} : { replaceOnChanges }),
    ...(goal.deletedWith === "" ? {} : { deletedWith: goal.deletedWith }),
    ...(importId === "" ? {} : { importID: importId }),
    ...(source === undefined ? {} : { sourcePosition: `${source.uri}#${source.line},${source.column}` }),
  };
}

/** The state has no empty property maps. */
export function filled<Name extends "inputs" | "outputs">(
  name: Name,
  properties: WireObject,
): Partial<Record<Name, WireObject>> {
  return Object.keys(properties).length === 0 ? {} : ({ [name]: properties } as Record<Name, WireObject>);
}

/** Former identities, each once: several statements of the program may come to the same. */
function aliasesOf(scope: UrnScope, { parent, type, name, aliases }: Registration): string[] {
  return [...new Set(aliases.map((alias) => resolveAlias(scope, parent, type, name, alias)))];
}

function sortedDependencies(dependencies: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const entries = Object.entries(dependencies).filter(([, urns]) => urns.length > 0);
  return Object.fromEntries(entries.map(([name, urns]) => [name, urns.toSorted()]));
}
