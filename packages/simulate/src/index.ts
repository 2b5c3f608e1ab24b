export { answeredFunctions } from "./aws/invoke-aws.ts";
export { createSimulation } from "./create-simulation.ts";
export { asSecret, revealedProperties, sealedLike } from "./secrets.ts";
export {
  type Checked,
  type CheckFailure,
  type Difference,
  type InvokeAnswer,
  type Properties,
  type SimulatedWorld,
  type Simulation,
} from "./simulation.ts";
export { containsUnknown, unknownMarker } from "./unknown-marker.ts";
export { defaultAccount, defaultRegion, worldOf, worldOfResource } from "./world-of.ts";
