// What the coordinator and its workers say to each other.

import type { Estate, StackDefinition } from "@temelj/estate";
import type { Issue } from "@temelj/kernel";

import type { WireObject } from "./resource-monitor.ts";

/** A module whose default export looks at each compiled stack, in the worker that compiled it. */
export interface InspectorReference {
  /** `file:` URL of the module; its default export is an {@link Inspect}. */
  readonly module: string;
  /** Passed to the function as it is; must survive a structured clone. */
  readonly options: unknown;
}

/** What a worker starts with. */
export interface WorkerStart {
  readonly estate: Estate;
  readonly inspector: InspectorReference | undefined;
  readonly positions: boolean;
}

/** From the coordinator to a worker. */
export type WorkerRequest =
  | { readonly kind: "outputs"; readonly id: string; readonly outputs: WireObject }
  | { readonly kind: "compile"; readonly definition: StackDefinition };

/** From a worker to the coordinator. */
export type WorkerReply =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly report: StackReport; readonly outputs: WireObject };

/** What is kept of a compiled stack: little, so that memory does not grow with the number of stacks. */
export interface StackReport {
  readonly id: string;
  readonly layer: StackDefinition["layer"];
  /** Resources without the stack's own node and without providers. */
  readonly resources: number;
  readonly milliseconds: number;
  readonly issues: readonly Issue[];
  /** What the inspector returned. */
  readonly inspected: unknown;
}
