export { capabilities, hasCapability, type Capability, type CapabilityName } from "./capabilities.ts";
export {
  endpointServices,
  endpointServicesSource,
  isEndpointService,
  type EndpointGuard,
  type EndpointNeed,
  type EndpointService,
  type EndpointServiceName,
} from "./endpoint-services.ts";
export { partitionFacts, partitions, partitionsSource, type Partition, type PartitionFacts } from "./partitions.ts";
export { isPrivateAsn, privateAsns, privateAsnsSource } from "./private-asn.ts";
export { quotas, type Quota } from "./quotas.ts";
export { regionFacts, regions, regionsOf, regionsSource, type RegionFacts } from "./regions.ts";
export {
  forcesReplacement,
  replacementFacts,
  replacementInputs,
  replacementSource,
  type ReplacementEvidence,
  type ReplacementFacts,
} from "./replacement.ts";
export { type Source } from "./source.ts";
export { threatListId, threatListName, threatListRegions, threatListSource } from "./threat-list-ids.ts";
