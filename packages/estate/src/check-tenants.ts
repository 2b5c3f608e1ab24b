// What must fit together among tenants: file names, codes, domains, accounts, references.

import { quotas } from "@temelj/facts";
import { issue, type Issue } from "@temelj/kernel";

import { tenantAccountCode } from "./accounts.ts";
import { checkTenantNetwork } from "./check-tenant-network.ts";
import type { EstateContents, TenantFile } from "./estate-content.ts";
import { repeatedReferences, unknownCode } from "./references.ts";
import { missingPool } from "./missing-pool.ts";
import { resolveTenant } from "./resolve-tenant.ts";
import { serviceDomain, tenantGroup, type Tenant } from "./tenant.ts";

interface Entry extends TenantFile {
  readonly tenant: Tenant;
}

/** Issues of tenants beyond their schemas. */
export function checkTenants(contents: EstateContents): Issue[] {
  const zones = contents.single["network.yaml"]?.content.zones ?? [];
  const entries = contents.tenants.map((file): Entry => ({ ...file, tenant: resolveTenant(file, zones) }));
  return [
    ...entries.flatMap((entry) => [...fileIssues(entry), ...serviceIssues(entry), ...referenceIssues(entry, contents)]),
    ...entries.flatMap((entry) => checkTenantNetwork(entry, entry.tenant, contents)),
    ...repeated(entries),
    ...repeatedDomains(entries),
    ...accountClashes(entries, contents),
  ];
}

function fileIssues({ file, fileCode, content, tenant, kind }: Entry): Issue[] {
  const issues = repeatedReferences(file, ["environments"], content.environments);
  if (fileCode !== content.code) {
    issues.push(
      issue("ESTATE_FILE_NAME", `code is "${content.code}", and the file is called ${fileCode}.yaml`, {
        at: file.at(["code"]),
        allowed: `code: ${fileCode}, or the file name ${content.code}.yaml`,
        fix: "bring them in line; of a tenant that is deployed, the code must stay",
      }),
    );
  }
  if (!tenant.environments.includes("production")) {
    issues.push(
      issue("ESTATE_ENVIRONMENT_MISSING", "environments has no production", {
        at: file.at(["environments"]),
        allowed: "production, or production and test",
        fix: "add production; a tenant that is to go is removed with its file",
      }),
    );
  }
  if (tenant.tier === "dedicated") return issues;
  for (const [field, given] of [
    ["unit", content.unit],
    ["segment", content.segment],
  ] as const) {
    if (given === undefined || given === tenantGroup(kind)) continue;
    issues.push(
      issue("ESTATE_TIER_SHARES", `${field} is "${given}", and the tier ${tenant.tier} shares an account with others`, {
        at: file.at([field]),
        allowed: tenantGroup(kind),
        fix: `remove ${field}, or write tier: dedicated`,
      }),
    );
  }
  return issues;
}

function serviceIssues({ file, tenant }: Entry): Issue[] {
  const names = tenant.services.map(({ name }) => name);
  return tenant.services.flatMap((service, position) => {
    const path = ["services", position, "portal"];
    const issues: Issue[] = [];
    if (names.indexOf(service.name) !== position) {
      const details = {
        at: file.at([...path, "name"]),
        fix: "give each portal a name of its own, such as name: tenders",
      };
      issues.push(issue("ESTATE_SERVICE_REPEATED", `the tenant has two portals called "${service.name}"`, details));
    }
    for (const environment of tenant.environments) {
      const domain = serviceDomain(service, environment);
      if (domain.length <= quotas.certificateDomainLength.value) continue;
      issues.push(
        issue("ESTATE_DOMAIN_TOO_LONG", `the domain of ${environment} is ${domain}, ${domain.length} characters`, {
          at: file.at([...path, "domain"]),
          allowed: `at most ${quotas.certificateDomainLength.value}`,
          fix: "choose a shorter domain",
        }),
      );
    }
    return issues;
  });
}

function referenceIssues({ file, tenant, content }: Entry, { single }: EstateContents): Issue[] {
  const units = single["organizational-units.yaml"]?.content.units.map(({ code }) => code) ?? [tenant.unit];
  const network = single["network.yaml"]?.content;
  const segments = network?.segments.map(({ code }) => code) ?? [tenant.segment];
  const issues = [
    ...unknownCode(file, content.unit === undefined ? ["code"] : ["unit"], tenant.unit, units, {
      code: "ESTATE_UNIT_UNKNOWN",
      what: "organizational unit",
    }),
    ...unknownCode(file, content.segment === undefined ? ["code"] : ["segment"], tenant.segment, segments, {
      code: "ESTATE_SEGMENT_UNKNOWN",
      what: "segment",
    }),
  ];
  const needsAddresses = tenant.tier !== "shared-namespace" && segments.includes(tenant.segment);
  if (network !== undefined && needsAddresses) {
    issues.push(...missingPool(tenant.segment, network, file.at([content.segment === undefined ? "code" : "segment"])));
  }
  return issues;
}

function repeated(entries: readonly Entry[]): Issue[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const { code, source } = entry.tenant;
    const earlier = first.get(code);
    if (earlier === undefined) {
      first.set(code, entry);
      return [];
    }
    const message = `code is "${code}", as in ${earlier.tenant.source.file}`;
    return [issue("ESTATE_CODE_REPEATED", message, { at: source, fix: "give each tenant a code of its own" })];
  });
}

function repeatedDomains(entries: readonly Entry[]): Issue[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, tenant }) =>
    tenant.services.flatMap((service, position) =>
      tenant.environments.flatMap((environment) => {
        const domain = serviceDomain(service, environment);
        const at = file.at(["services", position, "portal", "domain"]);
        const earlier = first.get(domain);
        first.set(domain, earlier ?? `${at.file}:${at.line}`);
        if (earlier === undefined) return [];
        const message = `the domain ${domain} of ${environment} is taken by ${earlier}`;
        return [issue("ESTATE_DOMAIN_REPEATED", message, { at, fix: "give each portal a domain of its own" })];
      }),
    ),
  );
}

/** Two owners of one account code: `municipalities-shared` as a tenant, or an account of the platform. */
function accountClashes(entries: readonly Entry[], { single }: EstateContents): Issue[] {
  const platform = single["platform-accounts.yaml"]?.content.accounts.map(({ code }) => code) ?? [];
  const owners = new Map(platform.map((code) => [code, "the platform"]));
  return entries.flatMap(({ tenant }) =>
    tenant.environments.flatMap((environment) => {
      const code = tenantAccountCode(tenant, environment);
      const owner = tenant.tier === "dedicated" ? `${tenant.kind} ${tenant.code}` : tenantGroup(tenant.kind);
      const other = owners.get(code) ?? owner;
      owners.set(code, other);
      // Two tenants of one code are said already.
      if (other === owner || other.endsWith(` ${tenant.code}`)) return [];
      const message = `its account would be "${code}", which is an account of ${other}`;
      return [issue("ESTATE_ACCOUNT_REPEATED", message, { at: tenant.source, fix: "choose another code" })];
    }),
  );
}
