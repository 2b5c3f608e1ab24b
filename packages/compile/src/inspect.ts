// The seam through which audit, export and proofs look at each compiled stack without keeping it.

import type { CompiledStack } from "./compile-stack.ts";

/** Looks at one compiled stack; what it returns must survive a structured clone and should be small. */
export type Inspect = (stack: CompiledStack, options: unknown) => unknown;
