// What the flows of an estate come to between networks: addresses instead of names, one flow an environment.

import { addressKey, standbyKey } from "./address-requests.ts";
import type { Estate } from "./estate.ts";
import type { FlowProtocol, NetworkFlow } from "./network-intent.ts";
import { staffCode } from "./staff-intent.ts";
import type { Environment, Tenant } from "./tenant.ts";

/** One end of a flow. */
export interface FlowEnd {
  /** Code of a segment or site, `staff`, or key of a tenant's network, such as `health-production`. Never changes. */
  readonly key: string;
  readonly ranges: readonly string[];
}

/** A flow between addresses. */
export interface ResolvedFlow {
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  readonly ports: readonly number[];
  readonly protocol: FlowProtocol;
  readonly why: string;
}

/**
 * The flows of an estate. A segment is all its pools, so a network that is added to it changes no flow. Between two
 * tenants only the same environments exchange: production never reaches test.
 */
export function resolveFlows(estate: Pick<Estate, "network" | "tenants" | "allocations">): ResolvedFlow[] {
  return estate.network.flows.flatMap((flow) => {
    const { ports, protocol, why } = flow;
    return endsOf(flow, estate).map(([from, to]) => ({ from, to, ports, protocol, why }));
  });
}

/** Whether a segment may reach anything of the internet. */
export function reachesInternet({ network }: Pick<Estate, "network">, segment: string): boolean {
  return network.segments.some(({ code, internet }) => code === segment && internet.domains.length > 0);
}

/** The address ranges of a segment: those of its pools. */
export function segmentRanges({ network }: Pick<Estate, "network">, segment: string): readonly string[] {
  return network.pools.filter((pool) => pool.segment === segment).map(({ cidr }) => cidr);
}

/** The address ranges of all sites, in the order of network.yaml. */
export function siteRanges({ network }: Pick<Estate, "network">): readonly string[] {
  return network.sites.flatMap(({ ranges }) => ranges);
}

/** The ranges of whatever has a code and is no tenant: a site, staff, a segment. */
export function codeRanges({ network }: Pick<Estate, "network">, code: string): readonly string[] {
  const site = network.sites.find((each) => each.code === code);
  if (site !== undefined) return site.ranges;
  const vpn = network.staff?.vpn;
  return code === staffCode && vpn !== undefined ? [vpn.cidr] : segmentRanges({ network }, code);
}

function endsOf({ from, to }: NetworkFlow, estate: Parameters<typeof resolveFlows>[0]): [FlowEnd, FlowEnd][] {
  const sender = estate.tenants.find(({ code }) => code === from);
  const receiver = estate.tenants.find(({ code }) => code === to);
  const environments = (sender ?? receiver)?.environments ?? ["production"];
  return environments
    .filter((environment) => receiver?.environments.includes(environment) ?? true)
    .flatMap((environment): [FlowEnd, FlowEnd][] => {
      const ends = [endOf(from, sender, environment, estate), endOf(to, receiver, environment, estate)] as const;
      const [left, right] = ends;
      // A segment without pools, or a network that the lock does not have yet, exchanges nothing.
      return left.ranges.length > 0 && right.ranges.length > 0 ? [[left, right]] : [];
    });
}

function endOf(
  code: string,
  tenant: Tenant | undefined,
  environment: Environment,
  { network, allocations }: Parameters<typeof resolveFlows>[0],
): FlowEnd {
  if (tenant === undefined) return { key: code, ranges: codeRanges({ network }, code) };
  const key = addressKey(tenant, environment) ?? code;
  // What takes over in the backup region may do the same.
  const standby = standbyKey(tenant, environment);
  const own = allocations.allocations.filter((each) => each.key === key || each.key === standby);
  return { key, ranges: own.map(({ cidr }) => cidr) };
}
