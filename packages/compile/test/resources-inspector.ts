// An inspector: hands over what a stack comes to.

import { threadId } from "node:worker_threads";

import type { CompiledStack } from "../src/index.ts";

/** Name and outputs of each resource. */
export interface Inspected {
  readonly thread: number;
  readonly resources: readonly (readonly [name: string, outputs: unknown])[];
}

export default function inspectResources({ resources }: CompiledStack): Inspected {
  return {
    thread: threadId,
    resources: resources.map(({ urn, outputs }) => [urn.slice(urn.lastIndexOf("::") + 2), outputs]),
  };
}
