// How much of AWS's quotas the compiled network uses: counted by what each quota is for, over all stacks.

import { quotas } from "@temelj/facts";
import type { Plan, PlanResource, PropertyMap, PropertyValue } from "@temelj/plan";

/** A quota that the network can reach. */
export type NetworkQuota = keyof typeof counted;

/** How much of one quota one thing uses. */
export interface QuotaUse {
  readonly quota: NetworkQuota;
  /** Id of what the quota is for: a VPC, a route table, a gateway; an account and region. */
  readonly of: string;
  readonly used: number;
  /** What is within it and has quotas of its own: the route tables of a gateway. */
  readonly holds?: readonly string[];
}

/** Use against the limit. */
export interface QuotaState extends QuotaUse {
  readonly limit: number;
  readonly unit: string;
  /** True when AWS never raises it. */
  readonly fixed: boolean;
  /** Percent of the limit, rounded. */
  readonly share: number;
}

/** Of what a resource is one, or several. */
interface Counted {
  readonly of: string | undefined;
  readonly count: number;
  /** Its own id, when others count through it. */
  readonly id?: string | undefined;
}

/** Who counts towards a quota: by type, what the quota is for and how many of it the resource is. */
type Counters = Readonly<Record<string, (inputs: PropertyMap, outputs: PropertyMap) => Counted>>;

const counted = {
  vpcsPerRegion: { "aws:ec2/vpc:Vpc": (_, { arn }) => one(placeOf(arn)) },
  subnetsPerVpc: { "aws:ec2/subnet:Subnet": ({ vpcId }) => one(text(vpcId)) },
  routeTablesPerVpc: { "aws:ec2/routeTable:RouteTable": ({ vpcId }) => one(text(vpcId)) },
  routesPerRouteTable: {
    "aws:ec2/route:Route": ({ routeTableId }) => one(text(routeTableId)),
    "aws:ec2/routeTable:RouteTable": ({ routes }, { id }) => ({ of: text(id), count: lengthOf(routes) }),
  },
  networkAclsPerVpc: { "aws:ec2/networkAcl:NetworkAcl": ({ vpcId }) => one(text(vpcId)) },
  rulesPerNetworkAcl: {
    "aws:ec2/networkAcl:NetworkAcl": ({ ingress, egress }, { id }) => {
      return { of: text(id), count: Math.max(lengthOf(ingress), lengthOf(egress)) };
    },
    "aws:ec2/networkAclRule:NetworkAclRule": ({ networkAclId, egress }) => {
      const direction = egress === true ? "outbound" : "inbound";
      return one(typeof networkAclId === "string" ? `${networkAclId} ${direction}` : undefined);
    },
  },
  interfaceEndpointsPerVpc: {
    "aws:ec2/vpcEndpoint:VpcEndpoint": ({ vpcId, vpcEndpointType }) => {
      return { of: text(vpcId), count: vpcEndpointType === "Interface" ? 1 : 0 };
    },
  },
  gatewayEndpointsPerRegion: {
    "aws:ec2/vpcEndpoint:VpcEndpoint": ({ vpcEndpointType }, { arn }) => {
      return { of: placeOf(arn), count: vpcEndpointType === "Interface" ? 0 : 1 };
    },
  },
  transitGatewaysPerRegion: {
    "aws:ec2transitgateway/transitGateway:TransitGateway": (_, { arn }) => one(placeOf(arn)),
  },
  transitGatewayRouteTables: {
    "aws:ec2transitgateway/routeTable:RouteTable": ({ transitGatewayId }, { id }) => {
      return { of: text(transitGatewayId), count: 1, id: text(id) };
    },
  },
  // Said of a table, and counted for its gateway. A propagated VPC is one route.
  transitGatewayRoutes: {
    "aws:ec2transitgateway/route:Route": ({ transitGatewayRouteTableId }) => one(text(transitGatewayRouteTableId)),
    "aws:ec2transitgateway/routeTablePropagation:RouteTablePropagation": ({ transitGatewayRouteTableId }) =>
      one(text(transitGatewayRouteTableId)),
  },
  transitGatewayAttachments: {
    "aws:ec2transitgateway/vpcAttachment:VpcAttachment": ({ transitGatewayId }) => one(text(transitGatewayId)),
    "aws:ec2transitgateway/peeringAttachment:PeeringAttachment": ({ transitGatewayId }) => one(text(transitGatewayId)),
    "aws:ec2/vpnConnection:VpnConnection": ({ transitGatewayId }) => one(text(transitGatewayId)),
    "aws:networkfirewall/firewall:Firewall": ({ transitGatewayId }) => one(text(transitGatewayId)),
  },
  // Of whoever asks for the peering; whoever accepts it has one too.
  transitGatewayPeerings: {
    "aws:ec2transitgateway/peeringAttachment:PeeringAttachment": ({ transitGatewayId }) => one(text(transitGatewayId)),
  },
  publicAddressesPerRegion: { "aws:ec2/eip:Eip": (_, { arn }) => one(placeOf(arn)) },
  firewallsPerRegion: { "aws:networkfirewall/firewall:Firewall": (_, { arn }) => one(placeOf(arn)) },
  firewallPoliciesPerRegion: {
    "aws:networkfirewall/firewallPolicy:FirewallPolicy": (_, { arn }) => one(placeOf(arn)),
  },
  firewallTlsConfigurationsPerRegion: {
    "aws:networkfirewall/tlsInspectionConfiguration:TlsInspectionConfiguration": (_, { arn }) => one(placeOf(arn)),
  },
} as const satisfies Readonly<Record<string, Counters>>;

/** The same by type: most resources count towards nothing. */
const countersOf = Map.groupBy(
  Object.entries<Counters>(counted).flatMap(([quota, counters]) =>
    Object.entries(counters).map(([type, countIt]) => [quota as NetworkQuota, countIt, type] as const),
  ),
  ([, , type]) => type,
);

/** What some plans use, without what they do not use at all. */
export function quotaUse(plans: readonly Plan[]): readonly QuotaUse[] {
  const counts = new Map<string, QuotaUse>();
  for (const { resources } of plans) for (const resource of resources) count(resource, counts);
  return [...counts.values()];
}

/** The use of several stacks together, against the limits, the fullest first. */
export function quotaStates(parts: readonly (readonly QuotaUse[])[]): readonly QuotaState[] {
  const counts = new Map<string, QuotaUse>();
  const uses = parts.flat();
  const holders = new Map(uses.flatMap(({ of, holds = [] }) => holds.map((held) => [held, of] as const)));
  for (const use of uses) add(counts, { ...use, of: holders.get(use.of) ?? use.of });
  const states = [...counts.values()].map(({ quota, of, used }): QuotaState => {
    const { value, unit, fixed } = quotas[quota];
    return { quota, of, used, limit: value, unit, fixed, share: Math.round((used / value) * 100) };
  });
  return states.toSorted(
    (left, right) => right.share - left.share || compare(left.quota, right.quota) || compare(left.of, right.of),
  );
}

function count({ type, inputs, outputs, external }: PlanResource, counts: Map<string, QuotaUse>): void {
  if (external) return;
  for (const [quota, countIt] of countersOf.get(type) ?? []) {
    const found = countIt(inputs, outputs);
    if (found.of === undefined || found.count === 0) continue;
    const holds = found.id === undefined ? {} : { holds: [found.id] };
    add(counts, { quota, of: found.of, used: found.count, ...holds });
  }
}

function add(counts: Map<string, QuotaUse>, use: QuotaUse): void {
  const key = `${use.quota} ${use.of}`;
  const before = counts.get(key);
  const holds = [...(before?.holds ?? []), ...(use.holds ?? [])];
  counts.set(key, { ...use, used: (before?.used ?? 0) + use.used, ...(holds.length > 0 ? { holds } : {}) });
}

function one(of: string | undefined): Counted {
  return { of, count: 1 };
}

/** `123456789012 eu-central-1`, from an ARN. */
function placeOf(arn: PropertyValue | undefined): string | undefined {
  if (typeof arn !== "string") return undefined;
  const [, , , region, account] = arn.split(":");
  return region === undefined || account === undefined ? undefined : `${account} ${region}`;
}

function text(value: PropertyValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function lengthOf(value: PropertyValue | undefined): number {
  return Array.isArray(value) ? value.length : 0;
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
