export { leavesTo, type OutsideQuestion } from "./leaves-to.ts";
export { mergeFacts, networkFacts, type NetworkFacts } from "./network-facts.ts";
export { networkModel, type Network, type NetworkModel, type Subnet } from "./network-model.ts";
export { quotaStates, quotaUse, type NetworkQuota, type QuotaState, type QuotaUse } from "./quota-use.ts";
export { reach, type Hop, type Question, type Reach } from "./reach.ts";
export { questionKey, segmentMatrix, type Deviation, type Matrix, type MatrixIntent } from "./segment-matrix.ts";
