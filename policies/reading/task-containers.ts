// The containers of an ECS task definition, which are JSON in a property.

import { UnknownRead } from "@temelj/policy";

import { jsonData } from "./json-texts.ts";

/** What rules look at of a container. */
export interface TaskContainer {
  readonly name: string;
  readonly user?: unknown;
  readonly privileged?: unknown;
  readonly readonlyRootFilesystem?: unknown;
  readonly logConfiguration?: { readonly logDriver?: unknown };
  readonly environment?: readonly { readonly name?: string; readonly value?: string }[];
}

/** The containers of a definition, as text or as data. One that can't be read stops the rule. */
export function containersOf(definitions: unknown): readonly TaskContainer[] {
  const containers = jsonData(definitions, "containerDefinitions");
  if (!Array.isArray(containers)) throw new UnknownRead("containerDefinitions");
  return containers.filter((one) => typeof one === "object" && one !== null) as readonly TaskContainer[];
}
