export { compileProgram, type CompiledPlan, type CompileOptions } from "./compile-program.ts";
export { register, type ComputedValues, type RegisterOptions } from "./register.ts";
export { dependencies, type Registered, type Registration } from "./registration.ts";
export { judge, resource, Scenario, type Change, type ScenarioResource } from "@temelj/policy/testing";
