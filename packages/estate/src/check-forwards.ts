// What must fit together in names that servers elsewhere know.

import { contains, parseBlock } from "@temelj/cidr";
import { partitionFacts, quotas, type Partition } from "@temelj/facts";
import { issue, type Issue, type SourcePosition } from "@temelj/kernel";
import type { YamlFile } from "@temelj/yaml";

import type { NameForward } from "./names-intent.ts";
import { isWithin } from "./names-within.ts";
import { repeatedReferences } from "./references.ts";

interface Names {
  readonly private?: string | undefined;
  readonly forwards: readonly NameForward[];
}

interface Ranges {
  readonly pools: readonly { readonly code: string; readonly cidr: string; readonly segment?: string | undefined }[];
  readonly endpoints?: { readonly cidr: string } | undefined;
  readonly sites: readonly { readonly ranges: readonly string[] }[];
}

/** Issues of `names.forwards` in network.yaml. */
export function checkForwards(file: YamlFile, ranges: Ranges, names: Names, partition: Partition | undefined): Issue[] {
  return [
    ...names.forwards.flatMap((forward, position) => [
      ...domainIssues(file, position, forward, names.private, partition),
      ...serverIssues(file, position, forward, ranges),
      ...exceptionIssues(file, position, forward),
    ]),
    ...repeatedDomains(file, names.forwards),
    ...countIssues(file, names.forwards),
  ];
}

function domainIssues(
  file: YamlFile,
  position: number,
  { domain }: NameForward,
  inside: string | undefined,
  partition: Partition | undefined,
): Issue[] {
  const at = file.at(["names", "forwards", position, "domain"]);
  const suffix = partitionFacts(partition ?? "aws").dnsSuffix;
  if (isWithin(domain, suffix) || isWithin(suffix, domain)) {
    const message = `names.forwards[${position}].domain is "${domain}", which holds names of AWS's own services`;
    return [issue("ESTATE_FORWARD_INVALID", message, { at, fix: "forward only domains of your own servers" })];
  }
  if (domain !== inside) return [];
  const message = `"${domain}" is the private domain, and forwarded: the private zone would never be asked`;
  return [issue("ESTATE_NAME_CONTRADICTS", message, { at, fix: "remove one of them, or forward what is below it" })];
}

/** Whoever gets an address of a pool or is an endpoint would be asked for the government's names. */
function serverIssues(file: YamlFile, position: number, { domain, servers }: NameForward, ranges: Ranges): Issue[] {
  const path = ["names", "forwards", position, "servers"];
  const taken = [
    ...ranges.pools.flatMap(({ code, cidr, segment }) =>
      segment === undefined ? [] : [{ cidr, whose: `pool "${code}" of segment ${segment}` }],
    ),
    ...(ranges.endpoints === undefined ? [] : [{ cidr: ranges.endpoints.cidr, whose: "the private endpoints" }]),
  ];
  const issues = repeatedReferences(file, path, servers);
  for (const [index, server] of servers.entries()) {
    const owner = taken.find(({ cidr }) => holds(cidr, server));
    if (owner === undefined) {
      issues.push(...unreachable(file.at([...path, index]), domain, server, ranges));
      continue;
    }
    const message = `"${domain}" is forwarded to ${server}, in the addresses of ${owner.whose}`;
    const details = { at: file.at([...path, index]), allowed: "an address outside them", fix: "use the server's own" };
    issues.push(issue("ESTATE_FORWARD_INVALID", message, details));
  }
  return issues;
}

/** Only what is linked is reached, and through the firewall: not the internet. */
function unreachable(at: SourcePosition, domain: string, server: string, { sites }: Ranges): Issue[] {
  if (sites.some(({ ranges }) => ranges.some((range) => holds(range, server)))) return [];
  const message = `"${domain}" is forwarded to ${server}, which is in no linked site`;
  const linked = sites.flatMap(({ ranges }) => ranges).join(", ");
  const allowed = linked === "" ? "an address of a site; there is none" : `an address in ${linked}`;
  const fix = "use a server there, or add the server's site to sites";
  return [issue("ESTATE_FORWARD_UNREACHABLE", message, { at, allowed, fix })];
}

function holds(cidr: string, address: string): boolean {
  const outer = parseBlock(cidr);
  const inner = parseBlock(`${address}/32`);
  return outer !== undefined && inner !== undefined && contains(outer, inner);
}

function exceptionIssues(file: YamlFile, position: number, { domain, except }: NameForward): Issue[] {
  return except.flatMap((name, index) => {
    if (name !== domain && isWithin(name, domain)) return [];
    const at = file.at(["names", "forwards", position, "except", index]);
    const message = `"${name}" is an exception of "${domain}", but not below it`;
    const fix = "remove it, or put it under the forward that it belongs to";
    return [issue("ESTATE_FORWARD_INVALID", message, { at, allowed: `a domain below ${domain}`, fix })];
  });
}

/** A name that two rules are about: as domains, as exceptions, or as both. */
function repeatedDomains(file: YamlFile, forwards: readonly NameForward[]): Issue[] {
  const first = new Map<string, number>();
  const named = forwards.flatMap(({ domain, except }, position) => [
    { name: domain, path: ["names", "forwards", position, "domain"] },
    // One that equals its own domain is said already.
    ...except
      .map((name, index) => ({ name, path: ["names", "forwards", position, "except", index] }))
      .filter(({ name }) => name !== domain),
  ]);
  return named.flatMap(({ name, path }) => {
    const at = file.at(path);
    const line = first.get(name);
    first.set(name, line ?? at.line);
    if (line === undefined) return [];
    const message = `"${name}" is forwarded or an exception already, in line ${line}`;
    return [issue("ESTATE_FORWARD_REPEATED", message, { at, fix: "remove one of them" })];
  });
}

/** UDP and TCP. */
const rulesPerServer = 2;

function countIssues(file: YamlFile, forwards: readonly NameForward[]): Issue[] {
  const servers = new Set(forwards.flatMap((forward) => forward.servers)).size;
  const rules = forwards.reduce((sum, { except }) => sum + 1 + except.length, 0);
  return [
    ...tooMany(file, servers, "servers", quotas.rulesPerSecurityGroup.value / rulesPerServer),
    ...tooMany(file, rules, "domains and exceptions", quotas.resolverRulesPerRegion.value),
  ];
}

function tooMany(file: YamlFile, count: number, what: string, most: number): Issue[] {
  if (count <= most) return [];
  const details = { at: file.at(["names", "forwards"]), allowed: `at most ${most}`, fix: "join those of one owner" };
  return [issue("ESTATE_NAMES_TOO_MANY", `names.forwards has ${count} ${what}`, details)];
}
