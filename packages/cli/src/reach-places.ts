// What FROM and TO of `network reach` may be: places of the estate, the internet, hosts in it, and AWS's services.

import { platformNetworks, staffCode, tenantAccountCode, type Estate } from "@temelj/estate";
import { failure, issue, success, suggest, type Issue, type Result } from "@temelj/kernel";
import { serviceNamed, serviceNames, type Service } from "@temelj/proof";

import { segmentsOf } from "./estate-network.ts";

/** One end of a question. */
export type ReachPlace =
  /** A network or site, by its label in the compiled network. */
  | { readonly kind: "place"; readonly name: string }
  | { readonly kind: "staff"; readonly name: string }
  | { readonly kind: "internet"; readonly name: string; readonly host?: string }
  /** Addresses that are used elsewhere. */
  | { readonly kind: "range"; readonly name: string; readonly cidr: string }
  | { readonly kind: "service"; readonly name: string; readonly service: Service };

/** Both ends: each of the first is asked about each of the second. */
export interface ReachQuestion {
  readonly from: readonly ReachPlace[];
  readonly to: readonly ReachPlace[];
}

const internet = "internet";
const elsewhere = "on-premises";

/** Understands both ends, or says what is wrong with either. */
export function reachQuestion(estate: Estate, from: string, to: string): Result<ReachQuestion> {
  const sources = sourcesNamed(estate, from);
  const targets = targetsNamed(estate, to);
  const issues: Issue[] = [];
  if (sources.length === 0) issues.push(unknownPlace("FROM", from, estate, sourceNames(estate)));
  if (targets.length === 0) issues.push(unknownPlace("TO", to, estate, [...sourceNames(estate), ...serviceNames]));
  return issues.length > 0 ? failure(issues) : success({ from: sources, to: targets });
}

/** Staff speak from where their VPN puts them, and only as far as it lets them. */
function sourcesNamed(estate: Estate, name: string): readonly ReachPlace[] {
  if (name === staffCode) return [{ kind: "staff", name }];
  return name === internet ? [{ kind: "internet", name }] : placesNamed(estate, name);
}

function targetsNamed(estate: Estate, name: string): readonly ReachPlace[] {
  const places = placesNamed(estate, name);
  if (places.length > 0) return places;
  if (name === internet) return [{ kind: "internet", name }];
  // Some services have a dot in their name, as hosts have.
  const service = serviceNamed(name, estate.homeRegion, estate.partition);
  if (service !== undefined) return [{ kind: "service", name, service }];
  return isHostName(name) ? [{ kind: "internet", name, host: name }] : [];
}

/** Networks and sites by their own name, by a tenant's code (production), all of a segment, or all that is elsewhere. */
function placesNamed(estate: Estate, name: string): readonly ReachPlace[] {
  const { network, tenants } = estate;
  const segments = segmentsOf(estate);
  const own = [...segments.keys(), ...platformNetworks(network).map(({ key }) => key)];
  if (own.includes(name)) return [{ kind: "place", name }];
  const sites = network.sites.map(({ code }): ReachPlace => ({ kind: "place", name: code }));
  if (name === elsewhere) {
    const ranges = network.reserved.map(({ cidr }): ReachPlace => ({
      kind: "range",
      name: `${elsewhere} ${cidr}`,
      cidr,
    }));
    return [...sites, ...ranges];
  }
  const site = sites.find((each) => each.name === name);
  if (site !== undefined) return [site];
  const tenant = tenants.find(({ code }) => code === name);
  if (tenant !== undefined) {
    const key = tenantAccountCode(tenant, "production");
    return segments.has(key) && tenant.tier !== "shared-namespace" ? [{ kind: "place", name: key }] : [];
  }
  return [...segments].filter(([, segment]) => segment === name).map(([key]) => ({ kind: "place", name: key }));
}

/** Codes of networks have no dots. */
function isHostName(name: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i.test(name);
}

function sourceNames(estate: Estate): string[] {
  const { network, tenants } = estate;
  const codes = [...network.sites, ...network.segments, ...tenants].map(({ code }) => code);
  const staff = network.staff === undefined ? [] : [staffCode];
  return [internet, elsewhere, ...staff, ...segmentsOf(estate).keys(), ...codes];
}

function unknownPlace(which: "FROM" | "TO", given: string, estate: Estate, names: readonly string[]): Issue {
  const near = suggest(
    given,
    names.filter((name) => name !== given),
  );
  const staff = estate.network.staff === undefined ? "" : `, ${staffCode}`;
  const ends = `a tenant with a network, a network, a segment, a site, ${elsewhere}${staff}, ${internet}`;
  return issue("NETWORK_PLACE_UNKNOWN", `${which} is "${given}", which has no network`, {
    allowed: which === "FROM" ? ends : `${ends}, a host name in it, or one of AWS's services such as kms`,
    fix: near === undefined ? "temelj network addresses lists all networks" : `use ${near}`,
  });
}
