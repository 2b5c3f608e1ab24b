// Private ways to AWS's services: where they are, who finds them by name, and what they let pass.

import type { NetworkFacts } from "../facts/network-facts.ts";
import type { SecurityGroup } from "../filter/security-group.ts";
import type { SecurityGroups } from "./model-groups.ts";
import type { Network, Subnet } from "./network-model.ts";

/** A private way to a service. */
export interface ServiceEndpoint {
  readonly id: string;
  /** Such as `s3` or `ecr.api`. */
  readonly service: string;
  readonly kind: "gateway" | "interface";
  readonly network: Network;
  /** Route tables of a gateway: subnets that use them find it. */
  readonly tables: ReadonlySet<string>;
  readonly subnets: readonly Subnet[];
  readonly groups: readonly SecurityGroup[];
  /** Networks that find it under the service's public name. */
  readonly namedIn: ReadonlySet<Network>;
  /** Policy document as JSON; undefined lets everything pass. */
  readonly policy: string | undefined;
  readonly urn: string;
}

interface Around {
  readonly networks: ReadonlyMap<string, Network>;
  readonly subnets: ReadonlyMap<string, Subnet>;
  readonly groups: SecurityGroups;
}

/** Puts endpoints, their policies and their names together. */
export function modelServices(facts: NetworkFacts, { networks, subnets, groups }: Around): ServiceEndpoint[] {
  const byVpc = new Map([...networks.values()].map((network) => [network.id, network]));
  const tables = Map.groupBy(facts.endpointTables, ({ endpoint }) => endpoint);
  const policies = new Map(facts.endpointPolicies.map(({ endpoint, policy }) => [endpoint, policy]));
  const users = Map.groupBy(facts.profileNetworks, ({ profile }) => profile);
  const profiles = Map.groupBy(facts.profileEndpoints, ({ endpoint }) => endpoint);
  return facts.endpoints.flatMap((fact): ServiceEndpoint[] => {
    const network = byVpc.get(fact.vpc);
    if (network === undefined || fact.kind === "other") return [];
    const named = (profiles.get(fact.id) ?? [])
      .flatMap(({ profile }) => users.get(profile) ?? [])
      .flatMap(({ vpc }) => byVpc.get(vpc) ?? []);
    return [
      {
        id: fact.id,
        service: fact.service,
        kind: fact.kind,
        network,
        tables: new Set([...fact.tables, ...(tables.get(fact.id) ?? []).map(({ table }) => table)]),
        subnets: fact.subnets.flatMap((id) => subnets.get(id) ?? []),
        groups: fact.groups.flatMap((id) => groups.get(id) ?? []),
        namedIn: new Set(fact.privateNames ? [network, ...named] : []),
        policy: policies.get(fact.id) ?? fact.policy,
        urn: fact.urn,
      },
    ];
  });
}
