// AWS services by the names that their endpoints have, and under which the internet has them.

import { endpointServices, partitionFacts, type Partition } from "@temelj/facts";

import type { Service } from "./reach-service.ts";

/** Services that have a gateway instead of addresses, which costs nothing. */
const gateways = ["dynamodb", "s3"];

/** Every service that can be asked for. */
export const serviceNames: readonly string[] = [...gateways, ...Object.keys(endpointServices)].toSorted();

/** Endpoints that are called otherwise than the service's host. */
const hosts: Readonly<Record<string, string>> = { "kinesis-streams": "kinesis" };

/** A service in a region; undefined for a name that none has. */
export function serviceNamed(name: string, region: string, partition: Partition): Service | undefined {
  if (!serviceNames.includes(name)) return undefined;
  // The endpoint is called ecr.api, the host api.ecr.
  const host = hosts[name] ?? name.split(".").toReversed().join(".");
  return { name, host: `${host}.${region}.${partitionFacts(partition).dnsSuffix}` };
}
