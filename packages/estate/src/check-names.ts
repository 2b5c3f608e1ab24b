// What must fit together in names: private and public ones, who issues certificates, what AWS has and takes.

import { capabilities, hasCapability, quotas, threatListId, threatListName, type CapabilityName } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";

import { checkForwards } from "./check-forwards.ts";
import { checkNameLists } from "./check-name-lists.ts";
import type { EstateContents } from "./estate-content.ts";
import { isWithin } from "./names-within.ts";
import { repeatedReferences } from "./references.ts";
import { resolveTenants } from "./resolve-tenant.ts";

type NetworkFile = NonNullable<EstateContents["single"]["network.yaml"]>;

/** Issues of `names` in network.yaml. */
export function checkNames(contents: EstateContents): Issue[] {
  const network = contents.single["network.yaml"];
  const names = network?.content.names;
  if (network === undefined || names === undefined) return [];
  return [
    ...privateIssues(network, names, contents),
    ...certificateIssues(network, names, contents),
    ...zoneIssues(network, names, contents),
    ...networkIssues(network, names),
    ...missingCapabilities(network, names, contents),
    ...threatListIssues(network, names.firewall, contents),
    ...checkForwards(network.file, network.content, names, contents.single["estate.yaml"]?.content.partition),
    ...checkNameLists(network.file, names.firewall),
  ];
}

/** As a schema leaves it: absent fields may be undefined. */
type SaidNames = NonNullable<NetworkFile["content"]["names"]>;

function privateIssues({ file }: NetworkFile, names: SaidNames, contents: EstateContents): Issue[] {
  if (names.private === undefined || names.shadowPublic) return [];
  const inside = names.private;
  const hidden = publicNames(names, contents).find((name) => isWithin(name, inside));
  if (hidden === undefined) return [];
  const message = `names.private is "${inside}", which hides the public ${hidden} from all networks`;
  const fix = `take one below it, such as intern.${hidden}, or say shadowPublic: true and keep in it all that networks need`;
  const allowed = "a domain that holds no public one";
  return [issue("ESTATE_NAME_HIDDEN", message, { at: file.at(["names", "private"]), allowed, fix })];
}

/** What the public must see: the domain, tenants' zones, portals. */
function publicNames({ tenantZones }: SaidNames, contents: EstateContents): string[] {
  const domain = contents.single["estate.yaml"]?.content.domain;
  const tenants = resolveTenants(contents);
  const portals = tenants.flatMap(({ services }) => services.map((service) => service.domain));
  if (domain === undefined) return portals;
  const zones = tenantZones ? tenants.map(({ code }) => `${code}.${domain}`) : [];
  return [domain, ...zones, ...portals];
}

/** https://docs.aws.amazon.com/acm/latest/userguide/setup-caa.html, read 2026-11-28. */
const amazonIssuers: ReadonlySet<string> = new Set(["amazon.com", "amazontrust.com", "awstrust.com", "amazonaws.com"]);

function certificateIssues({ file }: NetworkFile, { caa }: SaidNames, contents: EstateContents): Issue[] {
  const path = ["names", "caa", "issuers"];
  const issues = repeatedReferences(file, path, caa.issuers);
  const domain = contents.single["estate.yaml"]?.content.domain;
  if (domain === undefined || caa.issuers.some((issuer) => amazonIssuers.has(issuer))) return issues;
  const portals = resolveTenants(contents).flatMap(({ services }) => services.map((service) => service.domain));
  const portal = portals.find((name) => isWithin(name, domain));
  if (portal === undefined) return issues;
  const message = `names.caa.issuers leaves out AWS, whose certificate ${portal} has`;
  const details = { at: file.at(path), allowed: "a list with amazon.com", fix: "add amazon.com" };
  return [...issues, issue("ESTATE_CAA_INVALID", message, details)];
}

function zoneIssues({ file, content }: NetworkFile, names: SaidNames, { tenants }: EstateContents): Issue[] {
  const most = content.raisedQuotas["hostedZonesPerAccount"] ?? quotas.hostedZonesPerAccount.value;
  const count = 1 + (names.tenantZones ? tenants.length : 0) + (names.private === undefined ? 0 : 1);
  if (count <= most) return [];
  return [
    issue("ESTATE_NAMES_TOO_MANY", `names make ${count} zones in one account`, {
      at: file.at(["names", "tenantZones"]),
      allowed: `at most ${most}`,
      fix: "say tenantZones: false, or ask AWS for more and write raisedQuotas: { hostedZonesPerAccount: … }",
    }),
  ];
}

/** A private zone begins with a network; questions to other servers leave from one. */
function networkIssues({ file, content }: NetworkFile, names: SaidNames): Issue[] {
  const needs = names.private === undefined ? "forwards" : "private";
  if (content.endpoints !== undefined || (needs === "forwards" && names.forwards.length === 0)) return [];
  const message = `names.${needs} needs a network of the platform, that of the private endpoints, and there is none`;
  const fix = "add endpoints to network.yaml, or leave out private and forwards";
  return [issue("ESTATE_NAMES_NETWORK_MISSING", message, { at: file.at(["names", needs]), fix })];
}

function missingCapabilities({ file }: NetworkFile, { dnssec }: SaidNames, { single }: EstateContents): Issue[] {
  const partition = single["estate.yaml"]?.content.partition;
  const needed: (keyof typeof fixes)[] = dnssec ? ["resolverProfiles", "zoneSigning"] : ["resolverProfiles"];
  if (partition === undefined) return [];
  return needed
    .filter((name) => !hasCapability(partition, name))
    .map((name) => {
      const { name: what, partitions } = capabilities[name];
      return issue("ESTATE_CAPABILITY_MISSING", `partition "${partition}" is not known to have it: ${what}`, {
        at: file.at(["names"]),
        allowed: `a partition that has it: ${partitions.join(", ")}`,
        fix: fixes[name],
      });
    });
}

const fixes = {
  resolverProfiles: "leave out names in network.yaml",
  zoneSigning: "say dnssec: false",
} as const satisfies Readonly<Partial<Record<CapabilityName, string>>>;

/** Each region has a list of its own, under an id that AWS does not publish. */
function threatListIssues(
  { file }: NetworkFile,
  { managed, managedListId }: SaidNames["firewall"],
  { single }: EstateContents,
): Issue[] {
  const region = single["estate.yaml"]?.content.homeRegion;
  if (region === undefined || managed === "ignore" || managedListId !== undefined) return [];
  if (threatListId(region) !== undefined) return [];
  const message = `the id of ${threatListName} is not known in ${region}`;
  return [
    issue("ESTATE_THREAT_LIST_UNKNOWN", message, {
      at: file.at(["names", "firewall"]),
      allowed: "managedListId, or managed: ignore",
      fix: `find it, and write it as managedListId: aws route53resolver list-firewall-domain-lists --region ${region}`,
    }),
  ];
}
