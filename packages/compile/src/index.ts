export { compileDefinition } from "./compile-definition.ts";
export { compileEstate, type EstateCompilation } from "./compile-estate.ts";
export { compileStack, type CompiledStack, type StackRun } from "./compile-stack.ts";
export { type Inspect } from "./inspect.ts";
export { type WireObject, type WireValue } from "./resource-monitor.ts";
export { type InspectorReference, type StackReport } from "./worker-protocol.ts";
export { issueCodes } from "./issue-codes.ts";
