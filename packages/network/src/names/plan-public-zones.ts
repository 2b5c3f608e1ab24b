// Decides the public zones: the domain itself, one zone below it for each tenant, and who may issue certificates.

import { hasCapability, partitionFacts, partitions, quotas } from "@temelj/facts";
import { issue, IssueError, stableHash, type Issue } from "@temelj/kernel";

import { missingCapability } from "../inspection/plan-inspection.ts";
import { domainIssues, isDomain, repeatedNames } from "./name-syntax.ts";

/** What the public zones may be told, as far as decisions go. */
export interface PublicZoneChoices {
  /**
   * The government's domain. Never changes: its zone would be another one, with other name servers.
   * @example "gov-me.example"
   */
  readonly domain: string;
  /**
   * Codes of the tenants that have a zone of their own below the domain: `kotor` has kotor.gov-me.example.
   * @default none
   */
  readonly tenants?: readonly string[];
  /** Who may issue certificates for names of the domain. */
  readonly caa: CertificateAuthorities;
  /**
   * Signs every zone with DNSSEC.
   * @default true
   */
  readonly dnssec?: boolean;
  /**
   * Records who asks for which name. AWS keeps these records in us-east-1 and nowhere else; they hold addresses of
   * resolvers, and parts of the addresses of who asked them.
   * @default true
   */
  readonly recordQueries?: boolean;
  /**
   * Zones that the account may have, where AWS has granted more than it gives everybody.
   * @default 500
   */
  readonly mostZones?: number;
  /** @default "aws" */
  readonly partition?: string;
}

/** Who may issue certificates, and who is told when somebody else is asked to. */
export interface CertificateAuthorities {
  /**
   * Domains of the authorities. AWS's own certificates need `amazon.com`.
   * @example ["amazon.com"]
   */
  readonly issuers: readonly string[];
  /**
   * E-mail address that an authority tells of a request that it refused. Certificate Manager tells nobody:
   * https://docs.aws.amazon.com/acm/latest/userguide/setup-caa.html
   * @default none
   * @example "certificates@gov-me.example"
   */
  readonly contact?: string;
}

/** One zone. */
export interface PlannedZone {
  /** End of the roles of its resources: empty for the domain itself, `-kotor` for a tenant. */
  readonly suffix: string;
  readonly domain: string;
  /** Undefined for the domain itself. */
  readonly tenant?: string;
  /** Name of its key-signing key: letters, digits and underscores only. */
  readonly keyName: string;
}

/** Every decision about the public zones. */
export interface PublicZonesPlan {
  readonly parent: PlannedZone;
  readonly tenants: readonly PlannedZone[];
  /** Values of the domain's CAA record. Names in the tenants' zones inherit it (RFC 8659, section 3). */
  readonly caa: readonly string[];
  readonly signed: boolean;
  readonly recorded: boolean;
  /** Where AWS wants the keys and the records of queries. */
  readonly globalRegion: string;
  readonly partition: string;
  /** @example "/aws/route53/gov-me.example" */
  readonly logGroupName: string;
}

/** The plan of the public zones, or an {@link IssueError} with every issue. */
export function planPublicZones(choices: PublicZoneChoices): PublicZonesPlan {
  const { domain, tenants = [], caa, dnssec = true, recordQueries = true, partition = "aws" } = choices;
  const known = partitions.find((candidate) => candidate === partition);
  const issues = [
    ...domainIssues(domain, "the public domain"),
    ...tenantIssues(tenants, domain, choices.mostZones ?? quotas.hostedZonesPerAccount.value),
    ...caaIssues(caa),
    ...(dnssec && !hasCapability(partition, "zoneSigning") ? [missingCapability(partition, "zoneSigning")] : []),
  ];
  if (issues.length > 0) throw new IssueError(issues);
  return {
    parent: { suffix: "", domain, keyName: keyName(domain) },
    tenants: tenants.map((tenant) => {
      const own = `${tenant}.${domain}`;
      return { suffix: `-${tenant}`, domain: own, tenant, keyName: keyName(own) };
    }),
    caa: caaValues(caa),
    signed: dnssec,
    recorded: recordQueries,
    globalRegion: partitionFacts(known ?? "aws").globalRegion,
    partition,
    logGroupName: `/aws/route53/${domain}`,
  };
}

/** AWS takes 3 to 128 letters, digits and underscores. */
function keyName(domain: string): string {
  const clean = domain.replaceAll(/[^a-z0-9]/g, "_");
  return clean.length <= 128 ? clean : `${clean.slice(0, 119)}_${stableHash(domain)}`;
}

/** `issue` holds for wildcards too where nothing says otherwise. */
function caaValues({ issuers, contact }: CertificateAuthorities): string[] {
  return [
    ...issuers.map((issuer) => `0 issue "${issuer}"`),
    ...(contact === undefined ? [] : [`0 iodef "mailto:${contact}"`]),
  ];
}

function tenantIssues(tenants: readonly string[], domain: string, most: number): Issue[] {
  const issues = repeatedNames(tenants, "a tenant with a zone");
  for (const tenant of tenants) {
    if (isDomain(`${tenant}.example`) && !tenant.includes(".")) issues.push(...lengthIssues(`${tenant}.${domain}`));
    else {
      const details = { allowed: "one label: lower-case letters, digits and hyphens", fix: "use the tenant's code" };
      issues.push(issue("NETWORK_NAME_INVALID", `a tenant with a zone is "${tenant}"`, details));
    }
  }
  if (tenants.length + 1 > most) {
    const message = `the domain and its tenants are ${tenants.length + 1} zones`;
    const fix = "ask AWS for more and say mostZones, or let tenants have names in the domain's own zone";
    issues.push(issue("NETWORK_NAMES_TOO_MANY", message, { allowed: `at most ${most} zones in an account`, fix }));
  }
  return issues;
}

function lengthIssues(domain: string): Issue[] {
  return domain.length <= 253 ? [] : domainIssues(domain, "a tenant's domain");
}

function caaIssues({ issuers, contact }: CertificateAuthorities): Issue[] {
  const code = "NETWORK_CAA_INVALID";
  const issues = [...repeatedNames(issuers, "an authority")];
  if (issuers.length === 0) {
    const details = { allowed: "at least one domain of an authority", fix: `use ["amazon.com"], AWS's own` };
    issues.push(issue(code, "nobody may issue certificates: no portal could have one", details));
  }
  for (const issuer of issuers.filter((each) => !isDomain(each))) {
    const details = { allowed: "the domain that an authority names in its statement", fix: `such as "amazon.com"` };
    issues.push(issue(code, `an authority is "${issuer}"`, details));
  }
  if (contact !== undefined && !isMailAddress(contact)) {
    const details = { allowed: "an e-mail address", fix: `such as "certificates@gov-me.example"` };
    issues.push(issue(code, `the contact of authorities is "${contact}"`, details));
  }
  return issues;
}

function isMailAddress(text: string): boolean {
  const [local = "", host = "", ...more] = text.split("@");
  return more.length === 0 && /^[A-Za-z0-9._%+-]+$/.test(local) && isDomain(host.toLowerCase());
}
