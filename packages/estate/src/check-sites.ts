// What must fit together in data centres: names, BGP numbers, devices and circuits that nothing else has.

import { quotas } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";
import { label, type ValuePath, type YamlFile } from "@temelj/yaml";

import { addressKey } from "./address-requests.ts";
import { checkSiteRanges } from "./check-site-ranges.ts";
import type { EstateContents } from "./estate-content.ts";
import { repeatedCodes } from "./references.ts";
import { resolveTenants } from "./resolve-tenant.ts";
import { staffCode } from "./staff-intent.ts";

type Network = NonNullable<EstateContents["single"]["network.yaml"]>["content"];
type Site = Network["sites"][number];

/** Issues of the sites in network.yaml. */
export function checkSites(contents: EstateContents): Issue[] {
  const network = contents.single["network.yaml"];
  if (network === undefined) return [];
  const { file, content } = network;
  const { sites } = content;
  const codes = sites.map(({ code }) => code);
  return [
    ...repeatedCodes(file, "sites", codes),
    ...takenCodes(file, codes, contents),
    ...repeatedNumbers(file, content),
    ...repeatedGateways(file, sites),
    ...sites.flatMap((site, position) => [
      ...routeIssues(file, position, site),
      ...circuitIssues(file, position, site.directConnect?.interfaces ?? []),
    ]),
    ...checkSiteRanges(file, content),
  ];
}

/** A flow that names a site must mean it, and the firewall knows networks by the same names. */
function takenCodes(file: YamlFile, codes: readonly string[], { single, ...rest }: EstateContents): Issue[] {
  const tenants = resolveTenants({ single, ...rest });
  const taken = new Map([
    [staffCode, "staff are called in flows"],
    ["endpoints", "private endpoints are called"],
    ["backup-endpoints", "private endpoints of the backup region are called"],
    ...(single["platform-accounts.yaml"]?.content.accounts ?? []).map(
      ({ code }) => [code, "an account of the platform is called"] as const,
    ),
    ...tenants.flatMap((tenant) =>
      tenant.environments.map(
        (environment) => [addressKey(tenant, environment) ?? tenant.code, "a tenant's network is called"] as const,
      ),
    ),
    ...tenants.map(({ code }) => [code, "a tenant is called"] as const),
    ...(single["network.yaml"]?.content.segments ?? []).map(({ code }) => [code, "a segment is called"] as const),
  ]);
  return codes.flatMap((code, position) => {
    const whose = taken.get(code);
    if (whose === undefined) return [];
    const path = ["sites", position, "code"];
    const fix = "give the site a code of its own";
    return [issue("ESTATE_CODE_REPEATED", `${label(path)} is "${code}", as ${whose}`, { at: file.at(path), fix })];
  });
}

/** BGP takes an announcement that holds its own number for its own, and drops it. */
function repeatedNumbers(file: YamlFile, { asn, backup, sites }: Network): Issue[] {
  const hubs: Numbered[] = [{ path: ["asn"], asn }];
  if (backup !== undefined) hubs.push({ path: ["backup", "asn"], asn: backup.asn });
  const linked = sites.flatMap((site, position): Numbered[] => {
    const own = { path: ["sites", position, "asn"], asn: site.asn };
    if (site.directConnect === undefined) return [own];
    return [own, { path: ["sites", position, "directConnect", "asn"], asn: site.directConnect.asn }];
  });
  const all = [...hubs, ...linked];
  return linked.flatMap(({ path, asn: number }) => {
    const first = all.find((other) => other.asn === number);
    if (first === undefined || first.path === path) return [];
    const message = `${label(path)} is ${number}, as ${label(first.path)} in line ${file.at(first.path).line}`;
    const free = freeNumber(all);
    return [issue("ESTATE_ASN_REPEATED", message, { at: file.at(path), fix: `use another, such as ${free}` })];
  });
}

interface Numbered {
  readonly path: ValuePath;
  readonly asn: number;
}

function freeNumber(numbered: readonly Numbered[]): number {
  let free = 65_010;
  while (numbered.some(({ asn }) => asn === free)) free += 1;
  return free;
}

function repeatedGateways(file: YamlFile, sites: readonly Site[]): Issue[] {
  const first = new Map<string, ValuePath>();
  return sites.flatMap(({ gateways }, position) =>
    gateways.flatMap((gateway, index) => {
      const path = ["sites", position, "gateways", index];
      const earlier = first.get(gateway);
      if (earlier === undefined) {
        first.set(gateway, path);
        return [];
      }
      const message = `${label(path)} is ${gateway}, as ${label(earlier)} in line ${file.at(earlier).line}`;
      const fix = "give each device an address of its own: AWS tells devices apart by it";
      return [issue("ESTATE_GATEWAY_REPEATED", message, { at: file.at(path), fix })];
    }),
  );
}

/** A static route wins over what circuits announce, and stays while its way is down. */
function routeIssues(file: YamlFile, position: number, { code, routes, directConnect }: Site): Issue[] {
  if (routes !== "declared" || directConnect === undefined) return [];
  const message = `site "${code}" has circuits, and its VPN's routes are declared: nothing would take the circuits`;
  const details = {
    allowed: "announced",
    fix: "leave routes out: with circuits the site's announcements are believed",
  };
  return [issue("ESTATE_SITE_ROUTES_INVALID", message, { at: file.at(["sites", position, "routes"]), ...details })];
}

function circuitIssues(
  file: YamlFile,
  site: number,
  circuits: NonNullable<Site["directConnect"]>["interfaces"],
): Issue[] {
  const list: ValuePath = ["sites", site, "directConnect", "interfaces"];
  return circuits.flatMap(({ code, connectionId, vlan }, position) => {
    const before = circuits.slice(0, position);
    const on = before.filter((other) => other.connectionId === connectionId);
    const hosted = [...on, circuits[position]].some((each) => each?.hosted === true);
    const most = hosted ? 1 : quotas.transitInterfacesPerDirectConnection.value;
    const checks: readonly (readonly [boolean, string, string, string])[] = [
      [before.some((other) => other.code === code), "code", `is "${code}", as an earlier one`, "give each its own"],
      [
        on.some((other) => other.vlan === vlan),
        "vlan",
        `is ${vlan}, as an earlier one's of ${connectionId}`,
        "give each its own",
      ],
      [on.length >= most, "connectionId", `is ${connectionId}, which takes ${most} only`, "use another connection"],
    ];
    return checks
      .filter(([wrong]) => wrong)
      .slice(0, 1)
      .map(([, field, what, fix]) => {
        const path = [...list, position, field];
        return issue("ESTATE_CIRCUIT_INVALID", `${label(path)} ${what}`, { at: file.at(path), fix });
      });
  });
}
