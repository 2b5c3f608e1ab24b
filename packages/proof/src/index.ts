export { mergeFacts, networkFacts, type NetworkFacts } from "./network-facts.ts";
export { networkModel, type Network, type NetworkModel, type Subnet } from "./network-model.ts";
export { isRouted, leavesTo, reach, type Hop, type Question, type Reach } from "./reach.ts";
export { segmentMatrix, type Deviation, type Matrix } from "./segment-matrix.ts";
