export { leavesTo, type OutsideQuestion } from "./path/leaves-to.ts";
export { mergeFacts, networkFacts, type NetworkFacts } from "./facts/network-facts.ts";
export { networkModel, type Network, type NetworkModel, type Subnet } from "./model/network-model.ts";
export { quotaStates, quotaUse, type NetworkQuota, type QuotaState, type QuotaUse } from "./quotas/quota-use.ts";
export { reach, type Hop, type Question, type Reach } from "./path/reach.ts";
export { questionKey, segmentMatrix, type Deviation, type Matrix, type MatrixIntent } from "./matrix/segment-matrix.ts";
